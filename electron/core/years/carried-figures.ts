import type { ResultPartRecord, ResultRecord } from '#shared/assessments/result.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { partsOf } from '../assessments/load-assessment.ts';
import { findConcept } from '../figures/concepts.ts';
import { selectFigureByKey, type FigureKey } from '../figures/figures.queries.ts';
import { readFigureByKey } from '../figures/read-figures.ts';
import { writeFigure } from '../figures/write-figure.ts';
import type { CommandContext, QueryContext } from '../handlers.ts';
import type { TwoYears } from './carried-item-facts.ts';

type Slots = Pick<ResultRecord, 'valueFigureId' | 'numeratorFigureId' | 'denominatorFigureId'>;

export type Clash = {
  readonly concept: string;
  readonly before: string;
  readonly now: string | null;
};

/** Figures that the ledger already has for the new day with another value: they are never overwritten. */
export const clashesOf = (context: QueryContext, years: TwoYears, code: string): Clash[] =>
  figuresOf(years, code).flatMap((figure) => {
    const key = newKey(years, figure);
    if (!selectFigureByKey(context.db, key)) return [];
    const now = readFigureByKey(context.db, key)?.value ?? null;
    if (now === figure.value) return [];
    const concept = findConcept(context, figure.concept)?.name ?? figure.definition;
    return [{ concept, before: figure.value, now }];
  });

const figuresOf = ({ past }: TwoYears, code: string): Figure[] => {
  const result = past.results.get(code);
  const slots = [...(result ? [result] : []), ...partsOf(past.parts, code)];
  return [...new Set(slots.flatMap(figureIds))].flatMap((id) => past.figures.get(id) ?? []);
};

const figureIds = ({
  valueFigureId,
  numeratorFigureId,
  denominatorFigureId,
}: Slots | ResultPartRecord): string[] =>
  [valueFigureId, numeratorFigureId, denominatorFigureId].filter((id) => id !== null);

const newKey = ({ now }: TwoYears, { concept, sourceKey }: Figure): FigureKey => ({
  unitId: now.dossier.unitId,
  concept,
  asOf: now.dossier.asOf,
  sourceKey,
});

/** The same numbers on the new day; last year's figures stay as they are. */
export const copiedSlots = (context: CommandContext, years: TwoYears, slots: Slots): Slots => {
  const copied = (figureId: string | null): string | null => {
    const figure = figureId === null ? undefined : years.past.figures.get(figureId);
    return figure ? copyFigure(context, newKey(years, figure), figure) : null;
  };
  return {
    valueFigureId: copied(slots.valueFigureId),
    numeratorFigureId: copied(slots.numeratorFigureId),
    denominatorFigureId: copied(slots.denominatorFigureId),
  };
};

const copyFigure = (context: CommandContext, key: FigureKey, figure: Figure): string => {
  const { value, unitOf, definition, qualifier, source, evidenceId, note } = figure;
  const existing = selectFigureByKey(context.db, key);
  return (
    existing?.id ??
    writeFigure(context, key, { value, unitOf, definition, qualifier, source, evidenceId, note })
  );
};
