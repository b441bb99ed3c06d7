import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Payments of works, one voucher each. */
export const migration0032: Migration = {
  version: 32,
  name: 'payments',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table payments (
    id text primary key,
    removed integer not null default 0,
    unit_id text not null,
    work_id text not null,
    paid_on text not null,
    source text not null,
    amount_dong integer not null,
    voucher text not null,
    evidence_id text,
    page integer,
    note text not null
  ) strict, without rowid`,
  sql`create index payments_by_unit on payments (unit_id)`,
];
