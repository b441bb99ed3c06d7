import { z } from 'zod';
import { countsSchema, findingSchema } from '#shared/dossier/check/finding.ts';
import { markSchema } from '#shared/dossier/check/rule-catalogue.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { query } from './method.ts';

export const checkMethods = {
  'check.dossier': query(
    'What a council would send the dossier back for, each finding with its place; errors first.',
    z.object({ dossierId: idSchema }),
    z.object({
      findings: z.array(findingSchema),
      counts: countsSchema,
      /** What the rules that found something rest on, and how we know it: L read, R reported, C custom. */
      bases: z.record(z.string(), z.object({ text: z.string(), mark: markSchema })),
    }),
  ),
};
