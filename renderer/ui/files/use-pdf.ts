import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { openPdf } from './open-pdf.ts';

export type OpenedPdf =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly pdf: PDFDocumentProxy }
  | { readonly state: 'failed' };

type Options = {
  /** The PDF before stays until the next one is ready. */
  readonly steady: boolean;
};

/** The PDF at an address, closed again when another one is asked for. */
export const usePdf = (url: string, { steady }: Options): OpenedPdf => {
  const [opened, setOpened] = useState<OpenedPdf & { readonly url: string }>({
    state: 'loading',
    url,
  });
  const left = useRef<PDFDocumentLoadingTask | null>(null);
  useEffect(() => {
    const open: { task?: PDFDocumentLoadingTask; isClosed: boolean } = { isClosed: false };
    const show = (next: OpenedPdf) => {
      if (open.isClosed) return;
      setOpened({ ...next, url });
      void left.current?.destroy();
      left.current = null;
    };
    const load = async () => {
      open.task = await openPdf(url);
      if (open.isClosed) return open.task.destroy();
      show({ state: 'ready', pdf: await open.task.promise });
    };
    load().catch(() => show({ state: 'failed' }));
    return () => {
      open.isClosed = true;
      void left.current?.destroy();
      left.current = open.task ?? null;
      if (!steady) void open.task?.destroy();
    };
  }, [url, steady]);
  useEffect(() => () => void left.current?.destroy(), []);
  return opened.url === url || steady ? opened : { state: 'loading' };
};
