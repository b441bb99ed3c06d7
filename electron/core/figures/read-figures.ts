import {
  withShares,
  withSums,
  type Below,
  type SummedPlaces,
} from '#shared/figures/compute-figures.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';
import type { Unit } from '#shared/units/unit.ts';
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

/** One figure as it stands now; undefined too while its sum lacks a place. */
export const readFigureByKey = (db: Reader, key: FigureKey): Figure | undefined => {
  const stored = selectFigureByKey(db, key);
  if (stored === undefined || !isSum(stored)) return stored;
  return withSums([stored], readBelow(db, key.unitId, [stored])).find(({ value }) => value !== '');
};

const readSummed = (db: Reader, unitId: string): Figure[] => {
  const figures = selectFigures(db, unitId);
  return figures.some(isSum) ? withSums(figures, readBelow(db, unitId, figures)) : figures;
};

const isSum = ({ origin }: Figure): boolean => origin === 'villages' || origin === 'predecessors';

/** What the sums among these figures are added up from; nothing is read for the others. */
const readBelow = (db: Reader, unitId: string, figures: readonly Figure[]): Below => {
  const conceptsOf = (origin: Figure['origin']): string[] =>
    figures.filter((figure) => figure.origin === origin).map(({ concept }) => concept);
  return {
    villages: readVillages(db, unitId, conceptsOf('villages')),
    predecessors: readPredecessors(db, unitId, conceptsOf('predecessors')),
  };
};

/** The villages of a commune, by name, and what they counted of these concepts. */
export const readVillages = (
  db: Reader,
  unitId: string,
  concepts: readonly string[],
): SummedPlaces => {
  if (concepts.length === 0) return nothing;
  const units = selectUnits(db, { level: 'village', parentId: unitId }).toSorted(byName);
  const ids = units.map(({ id }) => id);
  return { units, figures: selectUnitFigures(db, ids, [...new Set(concepts)]) };
};

/**
 * The units this one was formed from. They have ended, and their typed figures still count on any day; what was the
 * sum of their villages is counted through the villages, which lie in the new unit now.
 */
export const readPredecessors = (
  db: Reader,
  unitId: string,
  concepts: readonly string[],
): SummedPlaces => {
  if (concepts.length === 0) return nothing;
  const former = selectUnits(db, { mergedIntoId: unitId }).toSorted(byName);
  const units = former.map(({ id, name }) => ({ id, name, validFrom: null, validTo: null }));
  const ids = units.map(({ id }) => id);
  return { units, figures: selectUnitFigures(db, ids, [...new Set(concepts)]) };
};

const nothing: SummedPlaces = { units: [], figures: [] };

const byName = (a: Unit, b: Unit): number => compareText(a.name, b.name);
