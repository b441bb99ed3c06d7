import { rollUps } from '#shared/figures/compute-figures.ts';
import type { RollUp } from '#shared/figures/roll-up.ts';
import type { Reader } from '../db/connection.ts';
import { selectFigure } from './figures.queries.ts';
import { readVillages } from './read-figures.ts';

/** How far a figure that is the sum of villages has come; null for any other. */
export const villageSum = (
  db: Reader,
  figureId: string | null,
): Pick<RollUp, 'counted' | 'expected'> | null => {
  const figure = figureId === null ? undefined : selectFigure(db, figureId);
  if (figure?.origin !== 'villages') return null;
  const { counted, expected } = rollUps(readVillages(db, figure.unitId, [figure.concept]))(figure);
  return { counted, expected };
};
