import type { Contradiction, Statement } from '#shared/figures/contradiction.ts';
import { conceptNamed } from '#shared/figures/concept.ts';
import { findContradictions } from '#shared/figures/find-contradictions.ts';
import type { SlotPair } from '#shared/figures/contradictions-uses.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';
import { unitFullName, type Unit } from '#shared/units/unit.ts';
import { selectFigureUses, type FigureUse } from '../assessments/figure-uses.queries.ts';
import type { Output, QueryContext } from '../handlers.ts';
import { existingUnit } from '../units/existing-unit.ts';
import { selectUnits } from '../units/units.queries.ts';
import { ownConcept, readConcepts, readConceptsFile } from './concepts.ts';
import { readLedger } from './read-figures.ts';

type View = Output<'figures.contradictions'>[number];

/** What does not fit together in a commune's ledger, each number with its place. */
export const contradictionViews = (context: QueryContext, unitId: string): View[] => {
  const { db, resources } = context;
  const { wholes, within } = readConceptsFile(resources);
  const villages = selectUnits(db, { level: 'village', parentId: unitId }).toSorted((a, b) =>
    compareText(a.name, b.name),
  );
  const uses = selectFigureUses(db);
  const figures = readLedger(context, unitId);
  const villageFigures = villages.flatMap(({ id }) => readLedger(context, id));
  const found = findContradictions({
    unitId,
    figures,
    villages,
    villageFigures,
    concepts: readConcepts(context),
    wholes,
    within,
    sharedConcepts: sharedConcepts(context),
    slotPairs: slotPairs(uses),
  });
  const describe = describer(context, { units: [existingUnit(db, unitId), ...villages], uses });
  const sources = new Map([...figures, ...villageFigures].map(({ id, source }) => [id, source]));
  return found.map((one) => describe(one, sources));
};

/** A slot's own concept, where the slot shares its number with others. */
const sharedConcepts = ({ resources }: QueryContext): ReadonlyMap<string, string> =>
  new Map(
    readConceptsFile(resources).slots.map(({ setId, code, part = null, slot, concept }) => [
      ownConcept({ setId, code, part, slot }),
      concept,
    ]),
  );

const slotPairs = (uses: readonly FigureUse[]): SlotPair[] => {
  const answers = Map.groupBy(uses, ({ dossierId, code, part }) =>
    [dossierId, code, part].join(' '),
  );
  return [...answers.values()].flatMap((slots) => {
    const numeratorId = slots.find(({ slot }) => slot === 'numerator')?.figureId;
    const denominatorId = slots.find(({ slot }) => slot === 'denominator')?.figureId;
    return numeratorId && denominatorId ? [{ numeratorId, denominatorId }] : [];
  });
};

type Known = { readonly units: readonly Unit[]; readonly uses: readonly FigureUse[] };

const describer = (context: QueryContext, { units, uses }: Known) => {
  const concepts = readConcepts(context);
  const nameOf = (id: string): string => {
    const unit = units.find((one) => one.id === id);
    return unit ? unitFullName(unit) : '';
  };
  const statementView = (statement: Statement, sources: ReadonlyMap<string, string>) => {
    const concept = conceptNamed(concepts, statement.concept);
    return {
      ...statement,
      unitName: nameOf(statement.unitId),
      name: concept?.name ?? statement.concept,
      unitOf: concept?.unitOf ?? '',
      source: sources.get(statement.figureId ?? '') ?? '',
      usedIn: uses
        .filter(({ figureId }) => figureId === statement.figureId)
        .map(({ figureId: _, ...place }) => place),
    };
  };
  return (
    { stated, against, made, missingUnitIds, ...rest }: Contradiction,
    sources: ReadonlyMap<string, string>,
  ): View => ({
    ...rest,
    unitName: nameOf(rest.unitId),
    stated: statementView(stated, sources),
    against: statementView(against, sources),
    made: made.map((one) => statementView(one, sources)),
    missing: missingUnitIds.map(nameOf),
  });
};
