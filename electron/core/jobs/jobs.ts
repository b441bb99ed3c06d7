import type { CoreEvent } from '#shared/contract/events.ts';
import { Refusal, appError } from '#shared/kernel/app-error.ts';

/** What long work holds: it tells how far it is and looks whether somebody wants it to stop. */
export type Job = {
  readonly jobId: string;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number, label: string) => void;
};

export type JobState = {
  readonly jobId: string;
  readonly label: string;
  readonly done: number;
  readonly total: number;
};

export type Jobs = {
  /**
   * Runs the work as a job. Work that fails after it was asked to stop rejects with `call.cancelled`; what
   * is done all the same is done.
   */
  readonly run: <T>(jobId: string, label: string, work: (job: Job) => Promise<T>) => Promise<T>;
  readonly list: () => readonly JobState[];
  /** False when no such job is under way. */
  readonly cancel: (jobId: string) => boolean;
  readonly cancelAll: () => void;
};

type Running = { state: JobState; readonly startedAt: number; readonly abort: AbortController };
type Options = {
  readonly emit: (event: CoreEvent) => void;
  readonly millis: () => number;
};

export const createJobs = (options: Options): Jobs => {
  const running = new Map<string, Running>();
  return {
    run: async (jobId, label, work) => {
      if (running.has(jobId)) throw new Refusal(appError('record.alreadyExists', { id: jobId }));
      const entry = start(options, { jobId, label, done: 0, total: 0 });
      running.set(jobId, entry);
      const end = (outcome: 'done' | 'failed' | 'cancelled'): void => {
        running.delete(jobId);
        options.emit({ type: 'jobEnded', jobId, outcome });
      };
      const { signal } = entry.abort;
      try {
        const value = await work({ jobId, signal, progress: createProgress(options, entry) });
        end('done');
        return value;
      } catch (error) {
        end(signal.aborted ? 'cancelled' : 'failed');
        stopIfCancelled(signal);
        throw error;
      }
    },
    list: () => [...running.values()].map(({ state }) => state),
    cancel: (jobId) => {
      running.get(jobId)?.abort.abort();
      return running.has(jobId);
    },
    cancelAll: () => {
      for (const { abort } of running.values()) abort.abort();
    },
  };
};

const start = ({ millis }: Options, state: JobState): Running => ({
  state,
  startedAt: millis(),
  abort: new AbortController(),
});

const pauseMillis = 100;

/** An import of thousands of rows tells of each; nobody can read more than ten a second. */
const createProgress = ({ emit, millis }: Options, entry: Running): Job['progress'] => {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (done, total, label) => {
    entry.state = { ...entry.state, done, total, label };
    const now = millis();
    if (now - toldAt < pauseMillis && done < total) return;
    toldAt = now;
    const secondsLeft = estimate(now - entry.startedAt, entry.state);
    emit({ type: 'jobProgress', ...entry.state, secondsLeft });
  };
};

/** Work that is asked to stop ends the same way wherever it was. */
export const stopIfCancelled = (signal: AbortSignal): void => {
  if (signal.aborted) throw new Refusal(appError('call.cancelled'));
};

const estimate = (elapsedMillis: number, { done, total }: JobState): number | null =>
  done > 0 && total >= done ? Math.round((elapsedMillis / done) * (total - done)) / 1000 : null;
