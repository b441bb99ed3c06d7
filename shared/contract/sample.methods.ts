import { z } from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { command } from './method.ts';

export const sampleVariants = [
  'in-progress',
  'complete',
  'district',
  'town',
  'province',
  'village',
] as const;

export const sampleMethods = {
  'sample.build': command(
    'Fill an empty workspace with the sample commune, in progress or complete, or with a complete unit of another level.',
    z.object({
      variant: z.enum(sampleVariants),
      jobId: z.string().max(100).optional(),
    }),
    z.object({ dossierId: idSchema }),
    { anonymous: true },
  ),
};
