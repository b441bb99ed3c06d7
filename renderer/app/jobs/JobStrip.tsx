import { ProgressLine } from '../../ui/ProgressLine.tsx';
import { useText } from '../../ui/use-text.ts';
import { useCall } from '../use-call.ts';
import classes from './JobStrip.module.css';
import { useJobs } from './use-jobs.ts';

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
          onCancel={() => void call('jobs.cancel', { jobId: job.jobId })}
        />
      ))}
    </section>
  );
};
