import type { PDFDocumentLoadingTask, PDFWorker } from 'pdfjs-dist';

/** The bundler puts the worker beside the page and writes its address here. */
const workerUrl = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).href;

/** Absolute, because the worker has an address of its own; the build puts these folders beside the page. */
const dataFolder = (name: string): string => new URL(`./pdfjs/${name}/`, document.baseURI).href;

let started: Promise<PDFWorker> | undefined;

/** One for all PDFs of this window: starting it costs more than opening most papers. */
const pdfWorker = (): Promise<PDFWorker> => (started ??= startWorker());

const startWorker = async (): Promise<PDFWorker> => {
  const { GlobalWorkerOptions, PDFWorker: Worker } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = workerUrl;
  return new Worker();
};

/** Starts to load a PDF from our own origin. The reader itself is loaded with the first PDF, not with the page. */
export const openPdf = async (url: string): Promise<PDFDocumentLoadingTask> => {
  const { getDocument } = await import('pdfjs-dist');
  return getDocument({
    url,
    worker: await pdfWorker(),
    cMapUrl: dataFolder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: dataFolder('standard_fonts'),
    wasmUrl: dataFolder('wasm'),
    iccUrl: dataFolder('iccs'),
    enableXfa: false,
    verbosity: 0,
  });
};
