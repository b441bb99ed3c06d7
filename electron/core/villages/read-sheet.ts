import { conceptNamed, type Concept } from '#shared/figures/concept.ts';
import { rollUp } from '#shared/figures/roll-up.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';
import { sheetTextsSchema, type SheetTexts } from '#shared/villages/sheet-texts.ts';
import type { Unit } from '#shared/units/unit.ts';
import { returnState, type VillageSheet } from '#shared/villages/village-sheet.ts';
import type { Reader } from '../db/connection.ts';
import { readConcepts } from '../figures/concepts.ts';
import { selectUnitFigures } from '../figures/figures.queries.ts';
import { readFigureByKey } from '../figures/read-figures.ts';
import type { Output, QueryContext } from '../handlers.ts';
import type { Resources } from '../resources.ts';
import { selectUnits } from '../units/units.queries.ts';
import { selectReturns, selectSheet, selectSheetLines } from './villages.queries.ts';

type View = Output<'villages.sheet'>;
type Column = View['columns'][number];
type Row = View['rows'][number];

export const readSheetTexts = (resources: Resources): SheetTexts =>
  resources.readJson(sheetTextsSchema, 'dossier-texts/village-sheet.json');

export const existingSheet = (db: Reader, sheetId: string): VillageSheet =>
  selectSheet(db, sheetId) ?? refuse('record.notFound', { entity: 'villageSheet', id: sheetId });

/** The villages that get a sheet: those that exist on its day, by name. */
export const villagesOf = (db: Reader, { unitId, asOf }: VillageSheet): Unit[] =>
  selectUnits(db, { level: 'village', parentId: unitId })
    .filter(({ validFrom, validTo }) => (validFrom ?? asOf) <= asOf && (validTo ?? asOf) >= asOf)
    .toSorted((a, b) => compareText(a.name, b.name));

/** What the sheet asks for, in its order; a concept that was removed is asked no more. */
export const conceptsOf = (context: QueryContext, sheetId: string): Concept[] => {
  const known = readConcepts(context);
  return selectSheetLines(context.db, sheetId).flatMap(({ concept }) => {
    const found = conceptNamed(known, concept);
    return found ? [found] : [];
  });
};

/** The grid of a round of sheets. */
export const sheetView = (context: QueryContext, sheet: VillageSheet): View => {
  const { db } = context;
  const villages = villagesOf(db, sheet);
  const concepts = conceptsOf(context, sheet.id);
  const figures = selectUnitFigures(
    db,
    villages.map(({ id }) => id),
    concepts.map(({ id }) => id),
  ).filter(({ asOf, sourceKey }) => asOf === sheet.asOf && sourceKey === '');
  const values = new Map(
    figures.map(({ unitId, concept, value }) => [`${unitId} ${concept}`, value]),
  );
  const columns = concepts.map((concept): Column => {
    const kind = { concept: concept.id, asOf: sheet.asOf, sourceKey: '' };
    const { total, counted, expected } = rollUp(kind, villages, figures);
    const commune = readFigureByKey(db, { ...kind, unitId: sheet.unitId }) ?? null;
    const { id, name, unitOf, sums } = concept;
    return {
      concept: id,
      name,
      unitOf,
      sums,
      kind: concept.kind,
      total,
      counted,
      expected,
      commune: commune && { figureId: commune.id, value: commune.value, origin: commune.origin },
    };
  });
  const returns = new Map(selectReturns(db, sheet.id).map((one) => [one.villageId, one]));
  const rows = villages.map(({ id, name }): Row => {
    const cells = concepts.map((concept) => values.get(`${id} ${concept.id}`) ?? null);
    const { handedInOn = null, evidenceId = null } = returns.get(id) ?? {};
    const state = returnState(cells, { handedInOn, evidenceId });
    return { villageId: id, name, state, handedInOn, evidenceId, cells };
  });
  const { id: sheetId, unitId, asOf, source } = sheet;
  return { sheetId, unitId, asOf, source, columns, rows };
};
