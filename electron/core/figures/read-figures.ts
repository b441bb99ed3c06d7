import { withShares, withSums } from '#shared/figures/compute-figures.ts';
import type { Figure } from '#shared/figures/figure.ts';
import type { SummedUnit, UnitFigure } from '#shared/figures/roll-up.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';
import type { Reader } from '../db/connection.ts';
import type { QueryContext } from '../handlers.ts';
import { selectUnits } from '../units/units.queries.ts';
import { readConcepts } from './concepts.ts';
import {
  selectFigureByKey,
  selectFigures,
  selectUnitFigures,
  type FigureKey,
} from './figures.queries.ts';

/** Figures of a place as answers and papers use them: sums worked out, and left out while they lack a village. */
export const readFigures = (db: Reader, unitId: string): Figure[] =>
  readSummed(db, unitId).filter(({ value }) => value !== '');

/** All figures of a place, those too that can't be worked out yet; their value is empty. */
export const readLedger = (
  context: Pick<QueryContext, 'db' | 'resources'>,
  unitId: string,
): Figure[] => withShares(readSummed(context.db, unitId), readConcepts(context));

/** One figure as it stands now; undefined too while its sum lacks a village. */
export const readFigureByKey = (db: Reader, key: FigureKey): Figure | undefined => {
  const stored = selectFigureByKey(db, key);
  if (stored?.origin !== 'villages') return stored;
  const { villages, villageFigures } = readVillageFigures(db, key.unitId, [key.concept]);
  return withSums([stored], { villages, villageFigures }).find(({ value }) => value !== '');
};

const readSummed = (db: Reader, unitId: string): Figure[] => {
  const figures = selectFigures(db, unitId);
  const summed = figures.filter(({ origin }) => origin === 'villages');
  if (summed.length === 0) return figures;
  const concepts = summed.map(({ concept }) => concept);
  return withSums(figures, readVillageFigures(db, unitId, concepts));
};

type VillageFigures = {
  readonly villages: readonly SummedUnit[];
  readonly villageFigures: readonly UnitFigure[];
};

/** The villages of a commune and what they counted of these concepts. */
export const readVillageFigures = (
  db: Reader,
  unitId: string,
  concepts: readonly string[],
): VillageFigures => {
  const villages = selectUnits(db, { level: 'village', parentId: unitId }).toSorted((a, b) =>
    compareText(a.name, b.name),
  );
  const ids = villages.map(({ id }) => id);
  return { villages, villageFigures: selectUnitFigures(db, ids, [...new Set(concepts)]) };
};
