import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { levelsFault } from '../check-set.ts';
import { findIndicator, type CriteriaSet } from '../criteria-set.ts';
import type { Indicator, IndicatorPart } from '../indicator.ts';
import { readLevel } from '../levels.ts';
import type { OverlayExemption, OverlayIndicator, OverlayLevel, OverlayParts } from '../overlay.ts';
import { achievedText } from '../required-level.ts';
import { boundsAlike } from './strictness.ts';

type FaultOf<Line> = (line: Line, field: string) => AppError | null;

/** A level replaces one of its own kind: a number a number of the same side, a step of a scale another step. */
export const levelFault =
  (set: CriteriaSet): FaultOf<OverlayLevel> =>
  (line, field) => {
    const indicator = findIndicator(set, line.code);
    if (!indicator) return unknownIndicator(line.code, set, field);
    if (!isLevelFitting(line, indicator, columnsOf(set)))
      return appError('overlay.wrongKind', { code: line.code }, field);
    return 'byVariant' in line ? columnFault(line, columnsOf(set), field) : null;
  };

/** An added indicator stands in a criterion of the set under a code that is free. */
export const indicatorFault =
  (set: CriteriaSet): FaultOf<OverlayIndicator> =>
  ({ criterion, indicator }, field) => {
    const { code, parts = [] } = indicator;
    if (!set.criteria.some(({ number }) => number === criterion))
      return appError('overlay.unknownCriterion', { code, criterion: String(criterion) }, field);
    if (findIndicator(set, code)) return appError('overlay.codeTaken', { code }, field);
    if (!isFitting(indicator) || !arePartsFitting(parts))
      return appError('overlay.wrongKind', { code }, field);
    return tablesFault(indicator, set, field);
  };

export const partsFault =
  (set: CriteriaSet): FaultOf<OverlayParts> =>
  ({ code, parts }, field) => {
    const indicator = findIndicator(set, code);
    if (!indicator) return unknownIndicator(code, set, field);
    return arePartsFitting(parts)
      ? tablesFault({ ...indicator, parts }, set, field)
      : appError('overlay.wrongKind', { code }, field);
  };

type Known = { readonly set: CriteriaSet; readonly added: readonly string[] };

export const exemptionFault =
  ({ set, added }: Known): FaultOf<OverlayExemption> =>
  ({ codes }, field) => {
    if (codes === 'all') return null;
    const unknown = codes.find((code) => !findIndicator(set, code) && !added.includes(code));
    return unknown === undefined ? null : unknownIndicator(unknown, set, field);
  };

const unknownIndicator = (code: string, set: CriteriaSet, field: string): AppError =>
  appError('criteria.unknownIndicator', { code, set: set.id }, field);

const columnsOf = (set: CriteriaSet): readonly string[] => set.variants.map(({ id }) => id);

const isMeasured = (measure: Indicator['measure']): boolean =>
  measure === 'percent' || measure === 'number';

const isLevelFitting = (
  line: OverlayLevel,
  { requirement, measure, unit }: Indicator,
  columns: readonly string[],
): boolean => {
  if ('wording' in line) return isWordingFitting(line.wording, { requirement, measure });
  if (!isMeasured(measure) || requirement.kind === 'achieved') return false;
  if (requirement.kind !== 'threshold') return true;
  if (line.unit !== undefined && line.unit !== (unit ?? line.unit)) return false;
  const isWhole = 'value' in line || columns.every((id) => Object.hasOwn(line.byVariant, id));
  return isWhole
    ? boundsAlike(requirement.operator, line.operator)
    : requirement.operator === line.operator;
};

const isWordingFitting = (
  wording: string,
  { requirement, measure }: Pick<Indicator, 'requirement' | 'measure'>,
): boolean => {
  if (requirement.kind === 'threshold') return false;
  if (wording === achievedText) return measure === 'yes-no';
  const levels = requirement.kind === 'text' ? requirement.levels : undefined;
  return levels === undefined || readLevel(wording, levels) !== null;
};

const columnFault = (
  { code, byVariant, byYear = {} }: Extract<OverlayLevel, { readonly byVariant: object }>,
  columns: readonly string[],
  field: string,
): AppError | null => {
  const keys = [byVariant, ...Object.values(byYear)].flatMap((table) => Object.keys(table));
  const unknown = keys.find((key) => key !== '*' && !columns.includes(key));
  return unknown === undefined
    ? null
    : appError('criteria.groupUndeclared', { code, variant: unknown }, field);
};

const isFitting = ({
  requirement,
  measure,
}: Pick<Indicator, 'requirement' | 'measure'>): boolean => {
  switch (requirement.kind) {
    case 'threshold':
      return isMeasured(measure);
    case 'achieved':
      return measure === 'yes-no';
    case 'text':
      return (requirement.levels !== undefined) === (measure === 'level');
    case 'delegated':
      return false;
  }
};

/** Parts are told apart by their id; what each asks for can be answered by what it measures. */
const arePartsFitting = (parts: readonly IndicatorPart[]): boolean =>
  new Set(parts.map(({ id }) => id)).size === parts.length &&
  parts.every(
    ({ requirement, measure }) =>
      requirement.kind === 'same' || isFitting({ requirement, measure }),
  );

const tablesFault = (
  indicator: Pick<Indicator, 'code' | 'requirement' | 'parts'>,
  set: CriteriaSet,
  field: string,
): AppError | null => {
  const fault = levelsFault(indicator, columnsOf(set));
  return fault && { ...fault, field };
};
