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

export const createJobs = ({ emit, millis }: Options): Jobs => {
  const running = new Map<string, Running>();
  const start = (jobId: string, label: string): Running => {
    if (running.has(jobId)) throw new Refusal(appError('record.alreadyExists', { id: jobId }));
    const entry: Running = {
      state: { jobId, label, done: 0, total: 0 },
      startedAt: millis(),
      abort: new AbortController(),
    };
    running.set(jobId, entry);
    return entry;
  };
  const report = (entry: Running, state: JobState): void => {
    entry.state = state;
    const secondsLeft = estimate(millis() - entry.startedAt, state);
    emit({ type: 'jobProgress', ...state, secondsLeft });
  };
  const end = (jobId: string, outcome: 'done' | 'failed' | 'cancelled'): void => {
    running.delete(jobId);
    emit({ type: 'jobEnded', jobId, outcome });
  };
  return {
    run: async (jobId, label, work) => {
      const entry = start(jobId, label);
      const { signal } = entry.abort;
      try {
        const value = await work({
          jobId,
          signal,
          progress: (done, total, text) => {
            report(entry, { jobId, done, total, label: text });
          },
        });
        end(jobId, 'done');
        return value;
      } catch (error) {
        end(jobId, signal.aborted ? 'cancelled' : 'failed');
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

/** Work that is asked to stop ends the same way wherever it was. */
export const stopIfCancelled = (signal: AbortSignal): void => {
  if (signal.aborted) throw new Refusal(appError('call.cancelled'));
};

const estimate = (elapsedMillis: number, { done, total }: JobState): number | null =>
  done > 0 && total >= done ? Math.round((elapsedMillis / done) * (total - done)) / 1000 : null;
