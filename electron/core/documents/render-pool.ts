import type { Document } from '#shared/dossier/document-model.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import type { DocumentFormat, RenderedFile, RenderOptions } from './render-document.ts';
import { startRenderThread, type RenderWatch } from './render-thread.ts';
import { shareThreads } from './thread-share.ts';

export type RenderPool = {
  /** Renders in a free thread or waits for one. Cancelling answers `call.cancelled`; a crash throws. */
  readonly render: (
    document: Document,
    format: DocumentFormat,
    work: RenderOptions & RenderWatch,
  ) => Promise<Result<RenderedFile>>;
  /** Ends every thread; papers waiting or in progress are answered as cancelled. */
  readonly close: () => Promise<void>;
};

export type RenderPoolOptions = {
  /** Address of the worker: the source file in development, a bundle in the built program. */
  readonly workerUrl: URL;
  readonly size: number;
};

/** Threads for papers, started when first needed and kept: loading the libraries costs more than a short paper. */
export const createRenderPool = ({ workerUrl, size }: RenderPoolOptions): RenderPool => {
  const threads = shareThreads(() => startRenderThread(workerUrl), size);
  return {
    render: async (document, format, { signal, onProgress, fonts, images }) => {
      const thread = await threads.take(format);
      if (thread === null) return cancelled;
      try {
        if (signal?.aborted) return cancelled;
        const order = { document, format, options: { fonts, images } };
        return await thread.render(order, { signal, onProgress });
      } finally {
        threads.give(thread);
      }
    },
    close: threads.close,
  };
};

const cancelled = fail(appError('call.cancelled'));
