import { fundSourceOf } from '#shared/finance/fund-source.ts';
import { fundYears, scopeSum } from '#shared/finance/fund-sums.ts';
import { workDifferences, type WorkDifference } from '#shared/finance/work-differences.ts';
import { debtOf, type Work } from '#shared/finance/work.ts';
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
  ...paymentsOf(source),
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

/** What was paid for works agrees with its vouchers, with the capital allotted and with the funds (F50). */
const paymentsOf = (source: DossierSource): readonly Found[] => [
  ...workDifferences({ ...source, funds: effectiveFunds(source) }).flatMap((one) =>
    ofDifference(one, source),
  ),
  ...source.payments
    .filter(({ voucher }) => voucher.trim() === '')
    .flatMap(({ workId, amountDong }) => {
      const work = source.works.find(({ id }) => id === workId);
      return work ? [at(work, 'noVoucher', amountDong)] : [];
    }),
];

const ofDifference = (one: WorkDifference, { works }: DossierSource): readonly Found[] => {
  const money = { stated: formatMoney(one.stated), against: formatMoney(one.parts) };
  if (one.kind === 'paidAboveFunds') {
    const values = { name: fundSourceOf(one.source).name, year: String(one.year), ...money };
    return [{ fault: one.kind, place: pagePlace('funds'), values }];
  }
  const work = works.find(({ id }) => id === one.workId);
  const values = { work: work?.name ?? '', ...money };
  return work ? [{ fault: one.kind, place: workPlace(work), values }] : [];
};
