import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { findIndicator, type CriteriaSet } from '../criteria-set.ts';
import { lineKey, targetKey, type CrosswalkLine } from './crosswalk.ts';

type Sets = { readonly from: CriteriaSet; readonly to: CriteriaSet };

/** The first line that names what a set does not have, says nothing, or stands twice; null where all are right. */
export const crosswalkFault = (lines: readonly CrosswalkLine[], sets: Sets): AppError | null => {
  if (sets.from.id === sets.to.id) return appError('crosswalk.sameSet', {}, 'toSetId');
  const seen = new Set<string>();
  for (const [at, line] of lines.entries()) {
    const field = `lines.${at}`;
    const fault = lineFault(line, sets, field);
    if (fault) return fault;
    if (seen.has(lineKey(line)))
      return appError('crosswalk.duplicateLine', { target: nameOf(line) }, field);
    seen.add(lineKey(line));
  }
  return null;
};

const lineFault = (line: CrosswalkLine, { from, to }: Sets, field: string): AppError | null => {
  const unknown = line.from.find((code) => !findIndicator(from, code));
  if (unknown !== undefined)
    return appError('criteria.unknownIndicator', { code: unknown, set: from.id }, `${field}.from`);
  if (!isIn(to, line)) return appError('crosswalk.unknownTarget', { target: nameOf(line) }, field);
  return line.from.length === 0 && line.covers !== 'none'
    ? appError('crosswalk.nothingFrom', { target: nameOf(line) }, `${field}.from`)
    : null;
};

const isIn = (set: CriteriaSet, { to }: CrosswalkLine): boolean =>
  'indicator' in to
    ? findIndicator(set, to.indicator) !== null
    : set.criteria.some(({ number }) => number === to.criterion);

const nameOf = ({ to }: CrosswalkLine): string =>
  'indicator' in to ? targetKey(to) : String(to.criterion);
