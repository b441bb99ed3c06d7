import { debtOf, type Work } from '#shared/finance/work.ts';
import { fundYears, scopeSum } from '#shared/finance/fund-sums.ts';
import { effectiveFunds } from '../facts/effective-funds.ts';
import type { DossierSource } from '../facts/source.ts';
import { formatMoney } from '../outline/format-fact.ts';
import { pagePlace, workPlace } from './places.ts';
import type { Found, Rule } from './rule.ts';

const at = (work: Work, fault: string, dong: number): Found => ({
  fault,
  place: workPlace(work),
  values: { work: work.name, money: formatMoney(dong) },
});

/** K31: no work owes its builder (Luật Đầu tư công), each was approved, and works cost no more than all funds bring. */
export const debts: Rule = ({ source }) => [
  ...source.works.flatMap((work) => [
    ...(debtOf(work) > 0 ? [at(work, 'debt', debtOf(work))] : []),
    ...(work.approval.trim() === '' ? [at(work, 'noApproval', work.totalDong)] : []),
  ]),
  ...aboveFunds(source),
];

/** Capital allotted to the works can't be more than all money of the same report. */
const aboveFunds = (source: DossierSource): readonly Found[] => {
  const funds = effectiveFunds(source);
  const whole = scopeSum(funds, { scope: 'total', years: fundYears(funds) });
  const allotted = source.works.reduce((sum, { allottedDong }) => sum + allottedDong, 0);
  if (whole === null || allotted <= whole) return [];
  const values = { allotted: formatMoney(allotted), funds: formatMoney(whole) };
  return [{ fault: 'aboveFunds', place: pagePlace('funds'), values }];
};
