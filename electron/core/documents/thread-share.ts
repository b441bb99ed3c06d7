import type { RenderThread } from './render-thread.ts';

/** Hands each thread to one user at a time, in the order they asked. */
export type ThreadShare = {
  /** A thread of one's own until it is given back; null once all are closed. */
  readonly take: () => Promise<RenderThread | null>;
  readonly give: (thread: RenderThread) => void;
  readonly close: () => Promise<void>;
};

/** Starts at most `size` threads, each when it is first needed; one that was stopped or broke is replaced. */
export const shareThreads = (start: () => RenderThread, size: number): ThreadShare => {
  const idle: RenderThread[] = [];
  const busy = new Set<RenderThread>();
  const waiting: ((thread: RenderThread | null) => void)[] = [];
  let closed = false;

  const lend = (thread: RenderThread): RenderThread => {
    busy.add(thread);
    return thread;
  };

  return {
    take: async () => {
      if (closed) return null;
      const free = idle.pop();
      if (free?.isAlive()) return lend(free);
      if (busy.size < size) return lend(start());
      return new Promise((answer) => waiting.push(answer));
    },
    give: (thread) => {
      busy.delete(thread);
      const next = waiting.shift();
      if (next) next(lend(thread.isAlive() ? thread : start()));
      else if (thread.isAlive()) idle.push(thread);
    },
    close: async () => {
      closed = true;
      for (const answer of waiting.splice(0)) answer(null);
      await Promise.all([...idle, ...busy].map((thread) => thread.stop()));
    },
  };
};
