import { fileSlug, nfc } from '#shared/kernel/vietnamese.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { existingUnit } from '../units/existing-unit.ts';
import type { Reader } from '../db/connection.ts';
import { selectFigureUses } from '../assessments/figure-uses.queries.ts';
import type { CommandContext, Handlers, Input } from '../handlers.ts';
import { addConcept, removeConcept } from './own-concepts.ts';
import { readConcepts } from './concepts.ts';
import { contradictionViews } from './contradiction-views.ts';
import { selectFigure, selectFigureByKey } from './figures.queries.ts';
import { figureRecords } from './figures.records.ts';
import { figureViews } from './figure-views.ts';
import { saveFigure } from './save-figure.ts';

export const figuresHandlers: Handlers<'figures'> = {
  'figures.concepts': (context) => readConcepts(context),
  'figures.list': (context, { unitId, asOf }) =>
    figureViews(context, unitId).filter((figure) => asOf === undefined || figure.asOf <= asOf),
  'figures.save': (context, { sourceKey = '', ...input }) => {
    existingUnit(context.db, input.unitId);
    return { figureId: saveFigure(context, { ...input, sourceKey: fileSlug(sourceKey) }) };
  },
  'figures.redate': redate,
  'figures.contradictions': (context, { unitId }) => {
    existingUnit(context.db, unitId);
    return contradictionViews(context, unitId);
  },
  'figures.addConcept': (
    context,
    { group = '', unitOf = '', definition = '', sums = false, ...input },
  ) => ({
    concept: addConcept(context, {
      ...input,
      name: nfc(input.name),
      groupName: nfc(group),
      unitOf: nfc(unitOf),
      definition: nfc(definition),
      sums,
    }),
  }),
  'figures.removeConcept': (context, { concept }) => {
    removeConcept(context, concept);
    return {};
  },
  'figures.remove': ({ db, records }, { figureId }) => {
    if (isUsed(db, figureId)) refuse('record.inUse', { entity: 'figure' });
    records.remove(figureRecords, figureId);
    return {};
  },
};

function redate(
  { db, records }: CommandContext,
  { figureId, asOf }: Input<'figures.redate'>,
): Record<string, never> {
  const figure = selectFigure(db, figureId) ?? refuse('record.notFound', { entity: 'figure' });
  const other = selectFigureByKey(db, { ...figure, asOf });
  if (other && other.id !== figureId) refuse('figure.dayTaken', { value: other.value }, 'asOf');
  records.update(figureRecords, figureId, { asOf });
  return {};
}

const isUsed = (db: Reader, figureId: string): boolean =>
  selectFigure(db, figureId) !== undefined &&
  selectFigureUses(db).some((use) => use.figureId === figureId);
