import type { MessageKey } from '#shared/messages/catalogue.ts';
import { frameVi } from '#shared/messages/frame.vi.ts';
import type { Text } from '#shared/messages/speak.ts';
import { ProgressLine } from '../../ui/ProgressLine.tsx';
import { useText } from '../../ui/use-text.ts';
import { useCall } from '../use-call.ts';
import classes from './JobStrip.module.css';
import { useJobs } from './use-jobs.ts';

type JobKey = Extract<MessageKey<'frame'>, `job.${string}`>;

const isKey = (key: string): key is JobKey => Object.hasOwn(frameVi, key);

/** The core tells what it works on by a code, or by the name of a paper or file, which is said as it is. */
const jobWords = (label: string, text: Text<'frame'>): string => {
  const key = `job.${label}`;
  return isKey(key) ? text(key) : label;
};

/** Long work at the foot of the window, whichever page is open. */
export const JobStrip = () => {
  const jobs = useJobs();
  const call = useCall();
  const text = useText('frame');
  if (jobs.length === 0) return null;
  return (
    <section className={classes.strip} aria-label={text('jobs')}>
      {jobs.map((job) => (
        <ProgressLine
          key={job.jobId}
          {...job}
          label={jobWords(job.label, text)}
          onCancel={() => void call('jobs.cancel', { jobId: job.jobId })}
        />
      ))}
    </section>
  );
};
