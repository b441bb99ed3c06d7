import { z } from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { workFieldsSchema, workSchema } from '#shared/finance/work.ts';
import { command, query } from './method.ts';

export const financeMethods = {
  'finance.works': query(
    'Works of a unit with the debt of each, and the sums.',
    z.object({ unitId: idSchema }),
    z.object({
      works: z.array(workSchema.extend({ debtDong: z.int() })),
      totals: z.object({
        totalDong: z.int(),
        acceptedDong: z.int(),
        allottedDong: z.int(),
        paidDong: z.int(),
        debtDong: z.int(),
      }),
    }),
  ),
  'finance.saveWork': command(
    'Add or change a work.',
    z.object({ id: idSchema.optional(), fields: workFieldsSchema }),
    z.object({ id: idSchema }),
  ),
  'finance.removeWork': command('Remove a work.', z.object({ id: idSchema }), z.object({})),
};
