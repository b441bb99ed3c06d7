import type { DocumentFormat } from './render-document.ts';
import type { RenderThread } from './render-thread.ts';

/** Hands each thread to one user at a time. */
export type ThreadShare = {
  /** A thread of one's own until it is given back; null once all are closed. */
  readonly take: (format: DocumentFormat) => Promise<RenderThread | null>;
  readonly give: (thread: RenderThread) => void;
  readonly close: () => Promise<void>;
};

type Waiting = {
  readonly format: DocumentFormat;
  readonly answer: (thread: RenderThread | null) => void;
};

/**
 * Starts at most `size` threads, each when it is first needed; one that was stopped or broke is replaced. Users come
 * in the order they asked, but a thread first makes what it has made before: the libraries of a format are loaded and
 * warmed in each thread anew, which costs more than a short paper.
 */
export const shareThreads = (start: () => RenderThread, size: number): ThreadShare => {
  const idle: RenderThread[] = [];
  const busy = new Set<RenderThread>();
  const waiting: Waiting[] = [];
  const made = new WeakMap<RenderThread, Set<DocumentFormat>>();
  let closed = false;

  const hasMade = (thread: RenderThread, format: DocumentFormat): boolean =>
    made.get(thread)?.has(format) ?? false;

  const lend = (thread: RenderThread, format: DocumentFormat): RenderThread => {
    made.set(thread, (made.get(thread) ?? new Set()).add(format));
    busy.add(thread);
    return thread;
  };

  return {
    take: async (format) => {
      if (closed) return null;
      const free = takeFirst(idle, (thread) => hasMade(thread, format));
      if (free?.isAlive()) return lend(free, format);
      if (busy.size < size) return lend(start(), format);
      return new Promise((answer) => waiting.push({ format, answer }));
    },
    give: (thread) => {
      busy.delete(thread);
      const next = takeFirst(waiting, ({ format }) => hasMade(thread, format));
      if (next) next.answer(lend(thread.isAlive() ? thread : start(), next.format));
      else if (thread.isAlive()) idle.push(thread);
    },
    close: async () => {
      closed = true;
      for (const { answer } of waiting.splice(0)) answer(null);
      await Promise.all([...idle, ...busy].map((thread) => thread.stop()));
    },
  };
};

/** Takes the first that is preferred out of a list, else the first of all. */
const takeFirst = <Item>(items: Item[], isPreferred: (item: Item) => boolean): Item | undefined =>
  items.splice(Math.max(0, items.findIndex(isPreferred)), 1)[0];
