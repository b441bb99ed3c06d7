import { checkFund } from '#shared/finance/check-fund.ts';
import { fundDifferences } from '#shared/finance/fund-differences.ts';
import { debtOf, type Work } from '#shared/finance/work.ts';
import { workDifferences } from '#shared/finance/work-differences.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { existingUnit } from '../units/existing-unit.ts';
import type { CommandContext, Handlers } from '../handlers.ts';
import type { Fields, RecordTable } from '../journal/record-table.ts';
import {
  selectFunds,
  selectPayments,
  selectPaymentsOfWork,
  selectWorks,
} from './finance.queries.ts';
import {
  contributionRecords,
  fundFlowRecords,
  paymentRecords,
  statedTotalRecords,
  workRecords,
} from './finance.records.ts';

export const financeHandlers: Handlers<'finance'> = {
  'finance.works': ({ db }, { unitId }) => {
    const works = selectWorks(db, unitId).map((work) => ({ ...work, debtDong: debtOf(work) }));
    const payments = selectPayments(db, unitId);
    const funds = selectFunds(db, unitId);
    const differences = [...workDifferences({ works, payments, funds })];
    return { works, totals: totalsOf(works), payments, differences };
  },
  'finance.saveWork': ({ db, records, newId }, { id = newId(), fields }) => {
    existingUnit(db, fields.unitId);
    records.put(workRecords, id, fields);
    return { id };
  },
  'finance.removeWork': ({ db, records }, { id }) => {
    for (const payment of selectPaymentsOfWork(db, id)) records.remove(paymentRecords, payment.id);
    records.remove(workRecords, id);
    return {};
  },
  'finance.savePayment': (context, input) => {
    const { unitId, workId } = input.fields;
    if (!selectWorks(context.db, unitId).some(({ id }) => id === workId))
      refuse('record.notFound', { entity: 'work', id: workId });
    return saveFund(context, paymentRecords, input);
  },
  'finance.removePayment': (context, input) => removeFund(context, paymentRecords, input),
  'finance.funds': ({ db }, { unitId }) => {
    const funds = selectFunds(db, unitId);
    return { ...funds, differences: [...fundDifferences(funds)] };
  },
  'finance.saveFlow': (context, fields) => {
    const { unitId, year, source } = fields;
    const id = keyId('fund', unitId, String(year), source);
    return saveFund(context, fundFlowRecords, { id, fields });
  },
  'finance.removeFlow': (context, input) => removeFund(context, fundFlowRecords, input),
  'finance.saveContribution': (context, input) => saveFund(context, contributionRecords, input),
  'finance.removeContribution': (context, input) => removeFund(context, contributionRecords, input),
  'finance.saveStated': (context, input) => saveFund(context, statedTotalRecords, input),
  'finance.removeStated': (context, input) => removeFund(context, statedTotalRecords, input),
};

type Save<F> = { readonly id?: string | undefined; readonly fields: F };

const saveFund = <F extends Fields & { readonly unitId: string }>(
  { db, records, newId }: CommandContext,
  table: RecordTable<F>,
  { id = newId(), fields }: Save<F>,
): { id: string } => {
  existingUnit(db, fields.unitId);
  const error = checkFund(fields);
  if (error) refuse(error.code, error.details, error.field);
  records.put(table, id, fields);
  return { id };
};

const removeFund = <F extends Fields>(
  { records }: CommandContext,
  table: RecordTable<F>,
  { id }: { readonly id: string },
): Record<string, never> => {
  records.remove(table, id);
  return {};
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
