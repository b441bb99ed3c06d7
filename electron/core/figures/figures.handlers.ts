import type { Figure } from '#shared/figures/figure.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { fileSlug, nfc } from '#shared/kernel/vietnamese.ts';
import { readTypedNumber } from '#shared/assessments/typed-number.ts';
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
  return read.ok ? read.value : refuse(read.error.code, read.error.details, 'value');
};

const viewOf = ({ resources }: QueryContext, figure: Figure, uses: readonly FigureUse[]) => ({
  ...figure,
  name: findConcept(resources, figure.concept)?.name ?? '',
  usedIn: uses
    .filter(({ figureId }) => figureId === figure.id)
    .map(({ dossierId, code, part, slot }) => ({ dossierId, code, part, slot })),
});
