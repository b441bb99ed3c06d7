/** Work under way. Closing waits for it: the database may not go away below it. */
export type Pending = {
  readonly add: <T>(work: Promise<T>) => Promise<T>;
  readonly settled: () => Promise<void>;
};

export const createPending = (): Pending => {
  const running = new Set<Promise<unknown>>();
  return {
    add: (work) => {
      running.add(work);
      const forget = (): void => void running.delete(work);
      work.then(forget, forget);
      return work;
    },
    settled: async () => {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
};
