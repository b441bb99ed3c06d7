import { decimal, multiply, type Decimal } from '#shared/kernel/decimal.ts';
import type { PartAnswer } from './answer.ts';
import type { MeasuredValue, RequiredLevel } from './evaluation.ts';
import { hundred, wholeFraction, type Fraction } from './fraction.ts';
import type { Indicator } from './indicator.ts';
import { printOnSides, type Line } from './printed-number.ts';
import type { Qualifier } from './qualifier.ts';
import { withUnit } from './required-text.ts';

/** What an indicator and a part of it have in common as measured things. */
export type Measurable = Pick<Indicator, 'measure' | 'unit' | 'figures'>;

export type NumberValue = Extract<MeasuredValue, { kind: 'number' }>;

/** Papers print percentages with two decimals (85,67%). */
const paperPlaces = 2;

/** The number that was answered, or null while a figure is missing. A fraction goes before a typed value. */
export const measureNumber = (
  measurable: Measurable,
  answer: PartAnswer,
  {
    required,
    qualifier,
  }: { readonly required: RequiredLevel; readonly qualifier: Qualifier | null },
): NumberValue | null => {
  const exact = exactValue(measurable, answer);
  if (exact === null) return null;
  const { numerator = null, denominator = null } = answer;
  const places = typedPlaces(answer, measurable);
  const printed = printValue(measurable, exact, { required, places });
  const figure = withUnit(printed, unitOf(measurable), isCounted(measurable));
  const text = qualifier === null ? figure : `${qualifier} ${figure}`;
  return { kind: 'number', exact, numerator, denominator, printed, figure, text, qualifier };
};

export const isShare = (measurable: Measurable): boolean => measurable.measure === 'percent';

/** Counted one by one and not as a share: cooperatives, models, schools of level 2. */
export const isCounted = (measurable: Measurable): boolean =>
  measurable.measure === 'number' && measurable.figures?.whole === true;

/** Has a numerator over a denominator been answered, whatever else was typed? */
export const isFraction = ({ numerator, denominator }: PartAnswer): boolean =>
  numerator !== undefined && denominator !== undefined;

const unitOf = (measurable: Measurable): string =>
  measurable.unit ?? (isShare(measurable) ? '%' : '');

const exactValue = (measurable: Measurable, answer: PartAnswer): Fraction | null => {
  const { value, numerator, denominator } = answer;
  if (numerator !== undefined && denominator !== undefined)
    return { numerator: scaled(measurable, numerator), denominator };
  if (value !== undefined) return wholeFraction(value);
  const countAlone = numerator !== undefined && measurable.measure === 'number';
  return countAlone ? wholeFraction(numerator) : null;
};

const scaled = (measurable: Measurable, numerator: Decimal): Decimal =>
  isShare(measurable) ? multiply(numerator, hundred) : numerator;

/** A typed value is printed as it was typed; a quotient with the decimals of a paper. */
const typedPlaces = (answer: PartAnswer, measurable: Measurable): number => {
  if (isFraction(answer)) return paperPlaces;
  const typed = answer.value ?? (isShare(measurable) ? undefined : answer.numerator);
  return typed?.split('.')[1]?.length ?? 0;
};

/** All of it and nothing of it are said only of what is exactly that. */
const ends: readonly Line[] = [
  { operator: '>=', threshold: hundred },
  { operator: '>', threshold: decimal(0) },
];

const printValue = (
  measurable: Measurable,
  exact: Fraction,
  { required, places }: { readonly required: RequiredLevel; readonly places: number },
): Decimal => {
  const lines = required.kind === 'threshold' ? [required] : [];
  return printOnSides(exact, isShare(measurable) ? [...lines, ...ends] : lines, places);
};
