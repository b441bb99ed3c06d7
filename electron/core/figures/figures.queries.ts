import { z } from 'zod';
import type { OwnConceptFields } from '#shared/figures/concept.ts';
import type { Figure } from '#shared/figures/figure.ts';
import type { UnitFigure } from '#shared/figures/roll-up.ts';
import { daySchema, type Day } from '#shared/kernel/day.ts';
import type { Reader } from '../db/connection.ts';
import { sql, sqlList } from '../db/sql.ts';
import { figureRecords, ownConceptRecords } from './figures.records.ts';

/** As stored: a computed figure has no value here. Whoever needs values takes `readFigures`. */
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

const unitFigure = z.object({
  unitId: z.string(),
  concept: z.string(),
  asOf: daySchema,
  sourceKey: z.string(),
  value: z.string(),
});

/** The numbers of several places, without what a sum does not need. */
export const selectUnitFigures = (
  db: Reader,
  unitIds: readonly string[],
  concepts: readonly string[],
): UnitFigure[] =>
  db.all(
    unitFigure,
    sql`select unit_id, concept, as_of, source_key, value from figures
      where unit_id in ${sqlList(unitIds)} and concept in ${sqlList(concepts)} and removed = 0`,
  );

export const selectOwnConcepts = (db: Reader): OwnConceptFields[] =>
  db.all(ownConceptRecords.row, sql`select * from own_concepts where removed = 0 order by name`);

export const isConceptUsed = (db: Reader, concept: string): boolean =>
  db.get(
    z.object({ id: z.string() }),
    sql`select id from figures where concept = ${concept} and removed = 0 limit 1`,
  ) !== undefined;
