import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPdf } from './open-pdf.ts';

export type OpenedPdf =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly pdf: PDFDocumentProxy }
  | { readonly state: 'failed' };

/** The PDF at an address, closed again when another one is asked for. */
export const usePdf = (url: string): OpenedPdf => {
  const [opened, setOpened] = useState<OpenedPdf & { readonly url: string }>({ state: 'loading', url });
  useEffect(() => {
    const open: { task?: PDFDocumentLoadingTask; isClosed: boolean } = { isClosed: false };
    const show = (next: OpenedPdf) => {
      if (!open.isClosed) setOpened({ ...next, url });
    };
    const load = async () => {
      open.task = await openPdf(url);
      if (open.isClosed) return open.task.destroy();
      show({ state: 'ready', pdf: await open.task.promise });
    };
    load().catch(() => show({ state: 'failed' }));
    return () => {
      open.isClosed = true;
      void open.task?.destroy();
    };
  }, [url]);
  return opened.url === url ? opened : { state: 'loading' };
};
