import { readTypedNumber } from '#shared/assessments/typed-number.ts';
import { conceptNamed, type Concept } from '#shared/figures/concept.ts';
import type { FigureFields, FigureOrigin } from '#shared/figures/figure.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { isNegative, isWhole } from '#shared/kernel/decimal.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import type { CommandContext } from '../handlers.ts';
import { readConcepts } from './concepts.ts';
import { selectFigures, type FigureKey } from './figures.queries.ts';
import { writeFigure } from './write-figure.ts';

type Typed = string | number;
type Rest = {
  readonly [K in Exclude<keyof FigureFields, keyof FigureKey | 'value' | 'origin'>]?:
    FigureFields[K] | undefined;
};
type Change = FigureKey &
  Rest & { readonly value?: Typed | undefined; readonly origin?: FigureOrigin | undefined };

/** Writes one figure as somebody typed it, or as one that is worked out. */
export const saveFigure = (context: CommandContext, change: Change): string => {
  const { unitId, concept: id, asOf, sourceKey, value, origin, ...rest } = change;
  const concept = conceptNamed(readConcepts(context), id);
  if (!concept) assertKnown(context, unitId, id);
  const worked = origin !== undefined && origin !== 'typed';
  if (worked) assertWorkedOut(concept, origin);
  return writeFigure(
    context,
    { unitId, concept: id, asOf, sourceKey },
    {
      ...rest,
      unitOf: rest.unitOf ?? concept?.unitOf,
      ...(origin !== undefined && { origin }),
      value: worked ? '' : storedValue(concept, value),
    },
  );
};

/** A concept of the catalogue or of one slot of an indicator; a mistyped one would be a figure nobody finds. */
const assertKnown = ({ db }: CommandContext, unitId: string, concept: string): void => {
  const isKnown =
    concept.startsWith('indicator.') ||
    selectFigures(db, unitId).some((figure) => figure.concept === concept);
  if (!isKnown) refuse('figure.unknownConcept', { concept }, 'concept');
};

const assertWorkedOut = (concept: Concept | undefined, origin: FigureOrigin): void => {
  const can = origin === 'share' ? concept?.share !== undefined : concept?.sums;
  if (!can) refuse('figure.notSummed', { concept: concept?.name ?? '' }, 'origin');
};

/** Words stay words; every other concept holds an exact decimal, a count a whole one. */
const storedValue = (concept: Concept | undefined, typed: Typed | undefined): string => {
  if (typed === undefined) return refuse('result.notANumber', { text: '' }, 'value');
  if (concept?.kind === 'text') return nfc(String(typed).trim());
  const read = readTypedNumber(typed, 'value');
  if (!read.ok) return refuse(read.error.code, read.error.details, 'value');
  const text = String(typed);
  if (isNegative(read.value)) refuse('result.negative', { text }, 'value');
  if (concept?.kind === 'count' && !isWhole(read.value))
    refuse('result.notWhole', { text }, 'value');
  return read.value;
};
