import { conceptNamed } from '#shared/figures/concept.ts';
import { rollUp } from '#shared/figures/roll-up.ts';
import { selectFigureUses } from '../assessments/figure-uses.queries.ts';
import type { Output, QueryContext } from '../handlers.ts';
import { readConcepts } from './concepts.ts';
import { readLedger, readVillageFigures } from './read-figures.ts';

type View = Output<'figures.list'>[number];

/** The ledger of a place as its page shows it: names, uses, and beside a summed figure what the villages say. */
export const figureViews = (context: QueryContext, unitId: string): View[] => {
  const concepts = readConcepts(context);
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const figures = readLedger(context, unitId);
  const summed = figures.map(({ concept }) => concept).filter((id) => byId.get(id)?.sums);
  const { villages, villageFigures } = readVillageFigures(context.db, unitId, summed);
  const ofConcept = Map.groupBy(villageFigures, ({ concept }) => concept);
  const uses = Map.groupBy(selectFigureUses(context.db), ({ figureId }) => figureId);
  return figures.map((figure) => {
    const sum = rollUp(figure, villages, ofConcept.get(figure.concept) ?? []);
    const isSummed =
      byId.get(figure.concept)?.sums && (sum.counted > 0 || figure.origin !== 'typed');
    return {
      ...figure,
      name: conceptNamed(concepts, figure.concept)?.name ?? '',
      usedIn: (uses.get(figure.id) ?? []).map(({ figureId: _, ...place }) => place),
      rollUp: isSummed ? sum : null,
    };
  });
};
