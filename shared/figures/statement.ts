import { decimalSchema, subtract, type Decimal } from '#shared/kernel/decimal.ts';
import type { Contradiction, ContradictionKind, Statement } from './contradiction.ts';
import type { Figure } from './figure.ts';

/** The exact number of a figure, as a list: none where it is words or not known yet. */
export const exactOf = ({ value }: Pick<Figure, 'value'>): Decimal[] => {
  const parsed = decimalSchema.safeParse(value);
  return parsed.success ? [parsed.data] : [];
};

export const statementOf = (figure: Figure): Statement[] =>
  exactOf(figure).map((value) => ({
    unitId: figure.unitId,
    concept: figure.concept,
    value,
    figureId: figure.id,
  }));

export const computed = ({ unitId, concept }: Figure, value: Decimal): Statement => ({
  unitId,
  concept,
  value,
  figureId: null,
});

type Sides = Pick<Contradiction, 'stated' | 'against'> &
  Partial<Pick<Contradiction, 'made' | 'missingUnitIds'>>;

export const contradiction = (
  kind: ContradictionKind,
  { unitId, asOf }: Pick<Figure, 'unitId' | 'asOf'>,
  { stated, against, made = [], missingUnitIds = [] }: Sides,
): Contradiction => ({
  kind,
  unitId,
  asOf,
  stated,
  against,
  difference: subtract(stated.value, against.value),
  made,
  missingUnitIds,
});
