import { useCommand } from '../../../app/use-command.ts';
import { recordChange } from '../record-change.ts';
import type { Works } from './WorksPage.tsx';

export type WorkRow = Works['works'][number];

export const sums = ['totalDong', 'acceptedDong', 'allottedDong', 'paidDong'] as const;

/** Writes to a work what was changed in it; the debt is computed, never written. */
export const useWork = ({ id, debtDong: _, ...fields }: WorkRow) => {
  const save = useCommand('finance.saveWork');
  return recordChange(id, fields, (changed) => save.run({ id, fields: changed }));
};
