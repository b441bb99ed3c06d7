import { z } from 'zod';

/** As much as one procedure may hold, written as JSON; the longest one shipped has a fifth of it. */
export const longestProcedure = 200_000;

const json = z.string().max(longestProcedure).nullable();

/** What an office or a province wrote in the place of one of the program's procedures. */
export const ownProcedureFieldsSchema = z.object({
  /** The procedure it fills; dossiers of that regime can go by it. */
  procedureId: z.string().min(1).max(80),
  /** JSON of a draft, with any fault; null while nothing is being written. */
  draft: json,
  /** JSON of the procedure that new dossiers take; null while they take the program's. */
  used: json,
  usedBy: z.string(),
  usedAt: z.string().nullable(),
});
export type OwnProcedureFields = z.infer<typeof ownProcedureFieldsSchema>;
