import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** Absolute, because the worker has an address of its own; the build puts these folders beside the page. */
const dataFolder = (name: string): string => new URL(`./pdfjs/${name}/`, document.baseURI).href;

/** Starts to load a PDF from our own origin. The reader itself is loaded with the first PDF, not with the page. */
export const openPdf = async (url: string): Promise<PDFDocumentLoadingTask> => {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = workerUrl;
  return getDocument({
    url,
    cMapUrl: dataFolder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: dataFolder('standard_fonts'),
    wasmUrl: dataFolder('wasm'),
    iccUrl: dataFolder('iccs'),
    enableXfa: false,
    verbosity: 0,
  });
};
