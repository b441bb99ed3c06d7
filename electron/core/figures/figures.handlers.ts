import type { Figure } from '#shared/figures/figure.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { fileSlug, nfc } from '#shared/kernel/vietnamese.ts';
import { readTypedNumber } from '#shared/assessments/typed-number.ts';
import { isNegative } from '#shared/kernel/decimal.ts';
import { existingUnit } from '../units/existing-unit.ts';
import type { Reader } from '../db/connection.ts';
import type { Handlers, QueryContext } from '../handlers.ts';
import { findConcept, readConcepts } from './concepts.ts';
import { selectFigureUses, type FigureUse } from '../assessments/figure-uses.queries.ts';
import { selectFigure, selectFigures } from './figures.queries.ts';
import { figureRecords } from './figures.records.ts';
import { writeFigure } from './write-figure.ts';

export const figuresHandlers: Handlers<'figures'> = {
  'figures.concepts': ({ resources }) => readConcepts(resources),
  'figures.list': (context, { unitId, asOf }) => {
    const figures = selectFigures(context.db, unitId);
    const uses = selectFigureUses(context.db);
    return figures
      .filter((figure) => asOf === undefined || figure.asOf <= asOf)
      .map((figure) => viewOf(context, figure, uses));
  },
  'figures.save': (context, input) => {
    const { unitId, concept, asOf, sourceKey = '', value, ...rest } = input;
    existingUnit(context.db, unitId);
    assertConcept(context, unitId, concept);
    const key = { unitId, concept, asOf, sourceKey: fileSlug(sourceKey) };
    const figureId = writeFigure(context, key, {
      ...rest,
      unitOf: rest.unitOf ?? findConcept(context.resources, concept)?.unitOf,
      value: storedValue(context, concept, value),
    });
    return { figureId };
  },
  'figures.remove': ({ db, records }, { figureId }) => {
    if (isUsed(db, figureId)) refuse('record.inUse', { entity: 'figure' });
    records.remove(figureRecords, figureId);
    return {};
  },
};

/** A concept of the catalogue or of one slot of an indicator; a mistyped one would be a figure nobody finds. */
const assertConcept = ({ db, resources }: QueryContext, unitId: string, concept: string): void => {
  const isKnown =
    findConcept(resources, concept) !== undefined ||
    concept.startsWith('indicator.') ||
    selectFigures(db, unitId).some((figure) => figure.concept === concept);
  if (!isKnown) refuse('figure.unknownConcept', { concept }, 'concept');
};

const isUsed = (db: Reader, figureId: string): boolean =>
  selectFigure(db, figureId) !== undefined &&
  selectFigureUses(db).some((use) => use.figureId === figureId);

/** Words stay words; every other concept holds an exact decimal. */
const storedValue = (
  { resources }: QueryContext,
  concept: string,
  typed: string | number,
): string => {
  if (findConcept(resources, concept)?.kind === 'text') return nfc(String(typed).trim());
  const read = readTypedNumber(typed, 'value');
  if (!read.ok) return refuse(read.error.code, read.error.details, 'value');
  return isNegative(read.value)
    ? refuse('result.negative', { text: String(typed) }, 'value')
    : read.value;
};

const viewOf = ({ resources }: QueryContext, figure: Figure, uses: readonly FigureUse[]) => ({
  ...figure,
  name: findConcept(resources, figure.concept)?.name ?? '',
  usedIn: uses
    .filter(({ figureId }) => figureId === figure.id)
    .map(({ dossierId, code, part, slot }) => ({ dossierId, code, part, slot })),
});
