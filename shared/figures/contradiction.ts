import type { Day } from '#shared/kernel/day.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';

export const contradictionKinds = [
  'villages',
  'parts',
  'within',
  'share',
  'two-values',
  'slots',
  'village-count',
] as const;
export type ContradictionKind = (typeof contradictionKinds)[number];

/** One of the numbers that do not fit together, with its place. */
export type Statement = {
  readonly unitId: string;
  readonly concept: string;
  readonly value: Decimal;
  /** Null: nobody typed it, it was computed. */
  readonly figureId: string | null;
};

/** Figures that can't all be right. Two sources or two days of one concept are never one. */
export type Contradiction = {
  readonly kind: ContradictionKind;
  readonly unitId: string;
  readonly asOf: Day;
  readonly stated: Statement;
  /** What the stated figure should be, or must not be above. */
  readonly against: Statement;
  /** stated − against. */
  readonly difference: Decimal;
  /** What the other number is made of: villages, or parts. */
  readonly made: readonly Statement[];
  readonly missingUnitIds: readonly string[];
};
