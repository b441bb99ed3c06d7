import type { Funds } from '#shared/finance/fund.ts';
import type { Payment } from '#shared/finance/payment.ts';
import type { Work } from '#shared/finance/work.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import {
  contributionRecords,
  fundFlowRecords,
  paymentRecords,
  statedTotalRecords,
  workRecords,
} from './finance.records.ts';

export const selectWorks = (db: Reader, unitId: string): Work[] =>
  db.all(
    workRecords.row,
    sql`select * from works where unit_id = ${unitId} and removed = 0 order by code, name`,
  );

export const selectPayments = (db: Reader, unitId: string): Payment[] =>
  db.all(
    paymentRecords.row,
    sql`select * from payments where unit_id = ${unitId} and removed = 0
      order by paid_on, voucher, id`,
  );

export const selectPaymentsOfWork = (db: Reader, workId: string): Payment[] =>
  db.all(paymentRecords.row, sql`select * from payments where work_id = ${workId} and removed = 0`);

export const selectFunds = (
  db: Reader,
  unitId: string,
): { -readonly [K in keyof Funds]: Funds[K][number][] } => {
  const own = sql`unit_id = ${unitId} and removed = 0`;
  return {
    flows: db.all(
      fundFlowRecords.row,
      sql`select * from fund_flows where ${own} order by year, source, id`,
    ),
    contributions: db.all(
      contributionRecords.row,
      sql`select * from contributions where ${own} order by year, kind, id`,
    ),
    stated: db.all(
      statedTotalRecords.row,
      sql`select * from stated_totals where ${own} order by from_year, to_year, id`,
    ),
  };
};
