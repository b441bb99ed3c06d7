import { z } from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { command } from './method.ts';

export const sampleMethods = {
  'sample.build': command(
    'Fill an empty workspace with the sample commune, in progress or complete.',
    z.object({
      variant: z.enum(['in-progress', 'complete']),
      jobId: z.string().max(100).optional(),
    }),
    z.object({ dossierId: idSchema }),
    { anonymous: true },
  ),
};
