import { debtOf, type Work } from '#shared/finance/work.ts';
import { formatMoney } from '../outline/format-fact.ts';
import { workPlace } from './places.ts';
import type { Found, Rule } from './rule.ts';

const at = (work: Work, fault: string, dong: number): Found => ({
  fault,
  place: workPlace(work),
  values: { work: work.name, money: formatMoney(dong) },
});

/** K31: no work owes its builder (Luật Đầu tư công), and each was approved. */
export const debts: Rule = ({ source }) =>
  source.works.flatMap((work) => [
    ...(debtOf(work) > 0 ? [at(work, 'debt', debtOf(work))] : []),
    ...(work.approval.trim() === '' ? [at(work, 'noApproval', work.totalDong)] : []),
  ]);
