import {
  decimal,
  decimalSchema,
  divide,
  isZero,
  multiply,
  normalize,
} from '#shared/kernel/decimal.ts';
import { conceptNamed, type Concept } from './concept.ts';
import type { Figure } from './figure.ts';
import {
  isSameKind,
  isWholeRollUp,
  rollUp,
  type FigureKind,
  type RollUp,
  type SummedUnit,
  type UnitFigure,
} from './roll-up.ts';

/** Places whose figures are added up: the villages of a commune, or the units it was formed from. */
export type SummedPlaces = {
  readonly units: readonly SummedUnit[];
  readonly figures: readonly UnitFigure[];
};

export type Below = Readonly<Record<'villages' | 'predecessors', SummedPlaces>>;

/** Sums of the villages worked out; one that lacks a village has the value "". */
export const withSums = (figures: readonly Figure[], below: Below): Figure[] => {
  const sums = { villages: rollUps(below.villages), predecessors: rollUps(below.predecessors) };
  return figures.map((figure) => {
    if (figure.origin !== 'villages' && figure.origin !== 'predecessors') return figure;
    const sum = sums[figure.origin](figure);
    return { ...figure, value: isWholeRollUp(sum) ? sum.total : '' };
  });
};

/** Adds up any figure over the same places, whose figures are sorted once. */
export const rollUps = ({ units, figures }: SummedPlaces): ((kind: FigureKind) => RollUp) => {
  const ofConcept = Map.groupBy(figures, ({ concept }) => concept);
  return (kind) => rollUp(kind, units, ofConcept.get(kind.concept) ?? []);
};

/** Shares worked out from the two figures they are made of; without both the value is "". */
export const withShares = (figures: readonly Figure[], concepts: readonly Concept[]): Figure[] =>
  figures.map((figure) => {
    const share = conceptNamed(concepts, figure.concept)?.share;
    if (figure.origin !== 'share' || !share) return figure;
    const valueOf = (concept: string) =>
      figures.find((other) => isSameKind(other, { ...figure, concept }))?.value;
    const value = shareOf(valueOf(share.numerator), valueOf(share.denominator));
    return { ...figure, value: value ?? '' };
  });

/** Percent to two decimals, for reading only: verdicts compare the two exact numbers. */
export const shareOf = (
  numerator: string | undefined,
  denominator: string | undefined,
): string | null => {
  const [top, base] = [decimalSchema.safeParse(numerator), decimalSchema.safeParse(denominator)];
  if (!top.success || !base.success || isZero(base.data)) return null;
  return normalize(divide(multiply(top.data, decimal(100)), base.data, 2));
};
