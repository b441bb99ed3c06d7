import type { Document } from '#shared/dossier/document-model.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import type { DocumentFormat, RenderedFile, RenderOptions } from './render-document.ts';
import { startRenderThread, type RenderThread, type RenderWatch } from './render-thread.ts';

export type RenderPool = {
  /** Renders in a free thread or waits for one. Cancelling answers `call.cancelled`; a crash throws. */
  readonly render: (
    document: Document,
    format: DocumentFormat,
    work: RenderOptions & RenderWatch,
  ) => Promise<Result<RenderedFile>>;
  /** Ends every thread; papers still waiting are answered as cancelled. */
  readonly close: () => Promise<void>;
};

export type RenderPoolOptions = {
  /** Address of the worker: the source file in development, a bundle in the built program. */
  readonly workerUrl: URL;
  readonly size: number;
};

type Waiting = { readonly start: (thread: RenderThread | null) => void };

/** Threads for papers, started when first needed and kept: loading the libraries costs more than a short paper. */
export const createRenderPool = ({ workerUrl, size }: RenderPoolOptions): RenderPool => {
  const idle: RenderThread[] = [];
  const busy = new Set<RenderThread>();
  const queue: Waiting[] = [];
  let closed = false;

  const take = async (): Promise<RenderThread | null> => {
    if (closed) return null;
    const free = idle.pop();
    if (free?.isAlive()) return markBusy(free);
    if (busy.size < size) return markBusy(startRenderThread(workerUrl));
    return new Promise((start) => queue.push({ start }));
  };

  const markBusy = (thread: RenderThread): RenderThread => {
    busy.add(thread);
    return thread;
  };

  const give = (thread: RenderThread): void => {
    busy.delete(thread);
    const next = queue.shift();
    const usable = thread.isAlive() ? thread : closed ? null : startRenderThread(workerUrl);
    if (next) next.start(usable === null ? null : markBusy(usable));
    else if (usable !== null) idle.push(usable);
  };

  return {
    render: async (document, format, { signal, onProgress, fonts, images }) => {
      const thread = await take();
      if (thread === null || signal?.aborted) {
        if (thread !== null) give(thread);
        return fail(appError('call.cancelled'));
      }
      try {
        return await thread.render({ document, format, options: { fonts, images } }, { signal, onProgress });
      } finally {
        give(thread);
      }
    },
    close: async () => {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.start(null);
      await Promise.all([...idle, ...busy].map((thread) => thread.stop()));
    },
  };
};
