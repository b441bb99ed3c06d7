import { directionRows } from '../facts/direction-rows.ts';
import { newestFigure } from '../facts/newest-figure.ts';
import { pagePlace } from './places.ts';
import type { Rule } from './rule.ts';

const concepts = {
  documents: 'direction.documents',
  meetings: 'direction.meetings',
  inspections: 'direction.inspections',
  trainings: 'direction.trainings',
  trained: 'direction.trained',
} as const;

/** K18: what the ledger counts of direction is what the register holds row by row. */
export const directionCounts: Rule = ({ source }) => {
  const rows = directionRows(source);
  return Object.entries(concepts).flatMap(([key, concept]) => {
    const [, counted] = Object.entries(rows).find(([name]) => name === key) ?? [key, null];
    const figure = newestFigure(source, concept);
    if (counted === null || figure === null || figure.value === String(counted)) return [];
    const values = { stated: `${figure.value} ${figure.unitOf}`.trim(), against: String(counted) };
    return [{ fault: 'rows', place: pagePlace('direction'), values }];
  });
};
