import { debtOf, type Work } from '#shared/finance/work.ts';
import { existingUnit } from '../units/existing-unit.ts';
import type { Handlers } from '../handlers.ts';
import { selectWorks } from './finance.queries.ts';
import { workRecords } from './finance.records.ts';

export const financeHandlers: Handlers<'finance'> = {
  'finance.works': ({ db }, { unitId }) => {
    const works = selectWorks(db, unitId).map((work) => ({ ...work, debtDong: debtOf(work) }));
    return { works, totals: totalsOf(works) };
  },
  'finance.saveWork': ({ db, records, newId }, { id = newId(), fields }) => {
    existingUnit(db, fields.unitId);
    records.put(workRecords, id, fields);
    return { id };
  },
  'finance.removeWork': ({ records }, { id }) => {
    records.remove(workRecords, id);
    return {};
  },
};

type WithDebt = Work & { readonly debtDong: number };

const totalsOf = (works: readonly WithDebt[]) => ({
  totalDong: sum(works, 'totalDong'),
  acceptedDong: sum(works, 'acceptedDong'),
  allottedDong: sum(works, 'allottedDong'),
  paidDong: sum(works, 'paidDong'),
  debtDong: sum(works, 'debtDong'),
});

type SumField = 'totalDong' | 'acceptedDong' | 'allottedDong' | 'paidDong' | 'debtDong';

const sum = (works: readonly WithDebt[], field: SumField): number =>
  works.reduce((total, work) => total + work[field], 0);
