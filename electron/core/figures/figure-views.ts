import { conceptNamed } from '#shared/figures/concept.ts';
import { rollUps } from '#shared/figures/compute-figures.ts';
import type { RollUp } from '#shared/figures/roll-up.ts';
import { selectFigureUses } from '../assessments/figure-uses.queries.ts';
import type { Output, QueryContext } from '../handlers.ts';
import { readConcepts } from './concepts.ts';
import { readLedger, readPredecessors, readVillages } from './read-figures.ts';

type View = Output<'figures.list'>[number];

/** The ledger of a place as its page shows it: names, uses, and beside a summed figure what the places below say. */
export const figureViews = (context: QueryContext, unitId: string): View[] => {
  const { db } = context;
  const concepts = readConcepts(context);
  const summedIds = new Set(concepts.filter(({ sums }) => sums).map(({ id }) => id));
  const figures = readLedger(context, unitId);
  const summed = figures.map(({ concept }) => concept).filter((id) => summedIds.has(id));
  const ofVillages = rollUps(readVillages(db, unitId, summed));
  const ofPredecessors = rollUps(readPredecessors(db, unitId, summed));
  const uses = Map.groupBy(selectFigureUses(db), ({ figureId }) => figureId);
  return figures.map((figure) => {
    const isSummed = summedIds.has(figure.concept);
    const shown = (sum: RollUp, origin: View['origin']): RollUp | null =>
      isSummed && (sum.counted > 0 || figure.origin === origin) ? sum : null;
    return {
      ...figure,
      name: conceptNamed(concepts, figure.concept)?.name ?? '',
      usedIn: (uses.get(figure.id) ?? []).map(({ figureId: _, ...place }) => place),
      rollUp: shown(ofVillages(figure), 'villages'),
      formerUnits: shown(ofPredecessors(figure), 'predecessors'),
    };
  });
};
