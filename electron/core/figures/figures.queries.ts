import type { Figure } from '#shared/figures/figure.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { figureRecords } from './figures.records.ts';

export const selectFigures = (db: Reader, unitId: string): Figure[] =>
  db.all(
    figureRecords.row,
    sql`select * from figures where unit_id = ${unitId} and removed = 0
      order by concept, as_of desc, source_key`,
  );

export const selectFigure = (db: Reader, figureId: string): Figure | undefined =>
  db.get(figureRecords.row, sql`select * from figures where id = ${figureId} and removed = 0`);

/** What makes a figure the same one: its unit, concept, day and source. */
export type FigureKey = {
  readonly unitId: string;
  readonly concept: string;
  readonly asOf: Day;
  readonly sourceKey: string;
};

export const selectFigureByKey = (db: Reader, key: FigureKey): Figure | undefined =>
  db.get(
    figureRecords.row,
    sql`select * from figures where unit_id = ${key.unitId} and concept = ${key.concept}
      and as_of = ${key.asOf} and source_key = ${key.sourceKey} and removed = 0`,
  );
