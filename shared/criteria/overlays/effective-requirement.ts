import { readLevel } from '../levels.ts';
import type { Indicator } from '../indicator.ts';
import type { OverlayLevel } from '../overlay.ts';
import { achievedText } from '../required-level.ts';
import type { Requirement, ThresholdRequirement, ThresholdsByVariant } from '../requirement.ts';
import { pickByVariant } from '../variants.ts';

/** What an indicator asks for once the province's level stands in the place of the State's. */
export const effectiveRequirement = (
  { requirement }: Pick<Indicator, 'requirement'>,
  level: OverlayLevel,
  columns: readonly string[],
): Requirement => {
  if ('wording' in level) return worded(requirement, level.wording);
  const { operator } = level;
  if ('value' in level) return { kind: 'threshold', operator, byVariant: { '*': level.value } };
  const { byVariant, byYear } = level;
  const own = { kind: 'threshold' as const, operator, byVariant, ...(byYear && { byYear }) };
  return requirement.kind === 'threshold' ? merged(requirement, own, columns) : own;
};

const worded = (national: Requirement, wording: string): Requirement => {
  if (wording === achievedText) return { kind: 'achieved' };
  const levels = national.kind === 'text' ? national.levels : undefined;
  const level = readLevel(wording, levels ?? []) ?? wording;
  return { kind: 'text', byVariant: { '*': level }, ...(levels && { levels }) };
};

/** Columns that the province names take its numbers in every year, the others keep the State's. */
const merged = (
  national: ThresholdRequirement,
  own: ThresholdRequirement,
  columns: readonly string[],
): ThresholdRequirement => {
  const years = Object.keys({ ...national.byYear, ...own.byYear });
  const byYear = years.map((year) => [
    year,
    byColumn(
      own.byYear?.[year] ?? own.byVariant,
      national.byYear?.[year] ?? national.byVariant,
      columns,
    ),
  ]);
  return {
    kind: 'threshold',
    operator: own.operator,
    byVariant: byColumn(own.byVariant, national.byVariant, columns),
    ...(years.length > 0 && { byYear: Object.fromEntries(byYear) }),
  };
};

/** Written out for every column of the set, so that one can have another number than the rest. */
const byColumn = (
  own: ThresholdsByVariant,
  national: ThresholdsByVariant,
  columns: readonly string[],
): ThresholdsByVariant =>
  columns.length === 0
    ? own
    : Object.fromEntries(
        columns.flatMap((column) => {
          const level = pickByVariant(own, column) ?? pickByVariant(national, column);
          return level === null ? [] : [[column, level]];
        }),
      );
