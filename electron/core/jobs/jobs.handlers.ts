import type { Handlers } from '../handlers.ts';

export const jobsHandlers: Handlers<'jobs'> = {
  'jobs.list': ({ jobs }) => ({ jobs: jobs.list() }),
  'jobs.cancel': ({ jobs }, { jobId }) => ({ cancelled: jobs.cancel(jobId) }),
};
