import { z } from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { registerIds } from '#shared/registers/sheets/all-sheets.ts';
import { cellProblems } from '#shared/registers/sheets/sheet-cell.ts';

export const registerOfDossierSchema = z.object({
  dossierId: idSchema,
  register: z.enum(registerIds),
});

/** What becomes of one row of a file. */
export const plannedRowSchema = z.object({
  line: z.int(),
  name: z.string(),
  action: z.enum(['added', 'changed', 'same', 'refused']),
  changes: z.array(z.object({ header: z.string(), before: z.string(), after: z.string() })),
  refusal: z
    .object({ problem: z.enum(cellProblems), header: z.string(), text: z.string() })
    .nullable(),
});
