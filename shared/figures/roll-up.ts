import { add, decimal, decimalSchema, type Decimal } from '#shared/kernel/decimal.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Figure } from './figure.ts';

/** What makes a figure of a place the same one: concept, day and source. */
export type FigureKind = Pick<Figure, 'concept' | 'asOf' | 'sourceKey'>;

/** A village as the roll-up sees it. */
export type SummedUnit = {
  readonly id: string;
  readonly name: string;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
};

export type UnitFigure = FigureKind & { readonly unitId: string; readonly value: string };

export type Addend = {
  readonly unitId: string;
  readonly name: string;
  /** Null: this one has no figure yet. */
  readonly value: Decimal | null;
};

/** The figures of the villages added up, with those that are missing: "8/9 thôn". */
export type RollUp = {
  readonly total: Decimal;
  readonly counted: number;
  readonly expected: number;
  readonly addends: readonly Addend[];
};

/** Exact sum of one figure over the villages that existed on its day. */
export const rollUp = (
  kind: FigureKind,
  units: readonly SummedUnit[],
  figures: readonly UnitFigure[],
): RollUp => {
  const values = new Map(
    figures
      .filter((figure) => isSameKind(figure, kind))
      .map(({ unitId, value }) => [unitId, value]),
  );
  const addends = units
    .filter((unit) => existedOn(unit, kind.asOf))
    .map(({ id, name }) => ({ unitId: id, name, value: exact(values.get(id)) }));
  const known = addends.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    total: known.reduce((sum, value) => add(sum, value), decimal(0)),
    counted: known.length,
    expected: addends.length,
    addends,
  };
};

/** A sum that lacks a village is no figure of the commune yet: no verdict and no paper may rest on it. */
export const isWholeRollUp = ({ counted, expected }: RollUp): boolean =>
  expected > 0 && counted === expected;

export const isSameKind = (a: FigureKind, b: FigureKind): boolean =>
  a.concept === b.concept && a.asOf === b.asOf && a.sourceKey === b.sourceKey;

const existedOn = ({ validFrom, validTo }: SummedUnit, day: Day): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);

const exact = (value: string | undefined): Decimal | null => {
  const parsed = decimalSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
};
