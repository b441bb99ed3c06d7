import { z } from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { command } from './method.ts';

const dossierId = idSchema;
const format = z.enum(['pdf', 'docx']);
const printed = z.object({ name: z.string(), sha256: z.string(), pages: z.int().nullable() });
const number = z.int().min(1).max(1_000_000);

export const ballotsMethods = {
  'ballots.print': command(
    'Numbered ballots of one place: as many as are handed out, or the numbers from and to; at most 500 at once.',
    z.object({
      dossierId,
      placeId: idSchema,
      from: number.optional(),
      to: number.optional(),
      format,
    }),
    printed,
  ),
  'ballots.printMinutes': command(
    'Minutes of the count of every place, with the numbers that are known.',
    z.object({ dossierId, format }),
    printed,
  ),
  'ballots.exportTallies': command(
    'The sums of all places as a workbook that can be filled in and read again.',
    z.object({ dossierId }),
    printed,
  ),
};
