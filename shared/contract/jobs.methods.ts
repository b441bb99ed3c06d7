import { z } from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { command, query } from './method.ts';

export const jobSchema = z.object({
  jobId: z.string(),
  label: z.string(),
  done: z.number(),
  total: z.number(),
});

export const jobsMethods = {
  'jobs.list': query(
    'Long work that is under way',
    z.object({}),
    z.object({ jobs: z.array(jobSchema) }),
  ),
  'jobs.cancel': command(
    'Asks a job to stop; it ends as call.cancelled and changes nothing',
    z.object({ jobId: idSchema }),
    z.object({ cancelled: z.boolean() }),
    { anonymous: true },
  ),
};
