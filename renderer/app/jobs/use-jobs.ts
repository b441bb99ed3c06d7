import { useEffect, useState } from 'react';
import { useCore } from '../core-context.ts';

export type RunningJob = {
  readonly jobId: string;
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly secondsLeft: number | null;
};

/** Long work that is under way, as the core tells it. */
export const useJobs = (): readonly RunningJob[] => {
  const { bridge } = useCore();
  const [jobs, setJobs] = useState<readonly RunningJob[]>([]);
  useEffect(
    () =>
      bridge.onEvent((event) => {
        if (event.type === 'changed') return;
        setJobs((before) => {
          const others = before.filter(({ jobId }) => jobId !== event.jobId);
          return event.type === 'jobProgress' ? [...others, event] : others;
        });
      }),
    [bridge],
  );
  return jobs;
};
