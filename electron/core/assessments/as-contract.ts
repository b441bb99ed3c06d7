import type { TableRow } from '#shared/assessments/result-row.ts';
import { answerInputSchema } from '#shared/contract/assessments.methods.ts';
import { appError } from '#shared/kernel/app-error.ts';

/** A row of a file obeys the contract as a call does: a note of a hundred pages is refused, alone. */
export const asContract = (row: TableRow): TableRow => {
  if (row.error) return row;
  const parsed = answerInputSchema.safeParse(row.answer);
  if (parsed.success) return { ...row, answer: parsed.data };
  const column = parsed.error.issues[0]?.path.join('.') ?? '';
  const error = appError('call.invalidInput', { path: column }, column);
  return { row: row.row, code: row.code, error };
};
