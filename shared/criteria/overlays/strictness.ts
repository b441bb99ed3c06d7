import { compare, type Decimal } from '#shared/kernel/decimal.ts';
import type { IndicatorPart } from '../indicator.ts';
import type { Operator, Requirement, ThresholdRequirement } from '../requirement.ts';
import { pickByVariant } from '../variants.ts';
import type { Standing } from './province-rule.ts';

type PartRequirement = IndicatorPart['requirement'];

/** How what a province asks for stands to what the State asks for, over every column and year there is. */
export const standingOf = (
  national: PartRequirement,
  province: PartRequirement,
  columns: readonly string[],
): Standing => {
  if (national.kind === 'delegated') return 'delegated';
  if (national.kind === 'same' || province.kind === 'same')
    return national.kind === province.kind ? 'equal' : 'unlike';
  if (national.kind === 'threshold' && province.kind === 'threshold')
    return thresholdStanding(national, province, columns);
  if (national.kind === 'achieved' && province.kind === 'achieved') return 'equal';
  return national.kind === 'text' && province.kind === 'text'
    ? levelStanding(national, province, columns)
    : 'unlike';
};

/** The worst of several: one column below the State's level is enough to be told. */
export const worstStanding = (standings: readonly Standing[]): Standing =>
  (['below', 'unlike', 'delegated', 'stricter'] as const).find((one) => standings.includes(one)) ??
  'equal';

/** A province's own parts beside the State's: one left out asks for less. */
export const partsStanding = (
  national: readonly IndicatorPart[],
  province: readonly IndicatorPart[],
  columns: readonly string[],
): Standing =>
  worstStanding([
    ...national.map((part): Standing => {
      const own = province.find(({ id }) => id === part.id);
      return own ? standingOf(part.requirement, own.requirement, columns) : 'below';
    }),
    ...(province.length > national.length ? (['stricter'] as const) : []),
  ]);

const thresholdStanding = (
  national: ThresholdRequirement,
  province: ThresholdRequirement,
  columns: readonly string[],
): Standing => {
  const years = [null, ...Object.keys({ ...national.byYear, ...province.byYear })];
  const keys = columns.length === 0 ? [null] : columns;
  const rows = years.flatMap((year) =>
    keys.map((column) => [numberAt(national, year, column), numberAt(province, year, column)]),
  );
  return worstStanding(
    rows.flatMap(([was, is]): Standing[] => {
      if (!was) return [];
      if (!is) return ['unlike'];
      return [
        numberStanding(
          { operator: national.operator, number: was },
          { operator: province.operator, number: is },
        ),
      ];
    }),
  );
};

const numberAt = (
  { byVariant, byYear }: ThresholdRequirement,
  year: string | null,
  column: string | null,
): Decimal | null =>
  pickByVariant((year === null ? undefined : byYear?.[year]) ?? byVariant, column);

type Line = { readonly operator: Operator; readonly number: Decimal };

const isLower = (operator: Operator): boolean => operator.startsWith('>');

/** Do both bound the same side? "≥ 80" can't be weighed against "≤ 5". */
export const boundsAlike = (a: Operator, b: Operator): boolean => isLower(a) === isLower(b);

const numberStanding = (national: Line, province: Line): Standing => {
  if (!boundsAlike(national.operator, province.operator)) return 'unlike';
  const sign = compare(province.number, national.number) * (isLower(national.operator) ? 1 : -1);
  if (sign !== 0) return sign > 0 ? 'stricter' : 'below';
  if (national.operator === province.operator) return 'equal';
  return national.operator.endsWith('=') ? 'stricter' : 'below';
};

type TextRequirement = Extract<Requirement, { kind: 'text' }>;

/** On one scale, best first, the earlier level is the stricter; free words can only be read by a person. */
const levelStanding = (
  national: TextRequirement,
  province: TextRequirement,
  columns: readonly string[],
): Standing => {
  const scale = national.levels ?? [];
  const keys = columns.length === 0 ? [null] : columns;
  return worstStanding(
    keys.map((column): Standing => {
      const was = pickByVariant(national.byVariant, column);
      const is = pickByVariant(province.byVariant, column);
      if (was === is) return 'equal';
      const [before, after] = [scale.indexOf(was ?? ''), scale.indexOf(is ?? '')];
      if (before < 0 || after < 0) return 'unlike';
      return after < before ? 'stricter' : 'below';
    }),
  );
};
