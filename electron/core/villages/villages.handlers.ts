import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { readConceptsFile } from '../figures/concepts.ts';
import { saveFigure } from '../figures/save-figure.ts';
import { withPreparation, type CommandContext, type Handlers, type Input } from '../handlers.ts';
import { existingUnit } from '../units/existing-unit.ts';
import { fillSheet } from './fill-sheet.ts';
import { markReturn } from './mark-return.ts';
import { printSheets } from './print-sheets.ts';
import { conceptsOf, existingSheet, readSheetTexts, sheetView } from './read-sheet.ts';
import { selectSheets } from './villages.queries.ts';
import { villageSheetRecords } from './villages.records.ts';
import { writeLines } from './write-lines.ts';

export const villagesHandlers: Handlers<'villages'> = {
  'villages.sheets': (context, { unitId }) =>
    selectSheets(context.db, unitId).map((sheet) => {
      const { rows } = sheetView(context, sheet);
      const entered = rows.filter(({ state }) => state === 'entered').length;
      const { id: sheetId, asOf, source } = sheet;
      return { sheetId, asOf, source, villages: rows.length, entered };
    }),
  'villages.sheet': (context, { sheetId }) =>
    sheetView(context, existingSheet(context.db, sheetId)),
  'villages.createSheet': createSheet,
  'villages.changeSheet': (context, { sheetId, source, concepts }) => {
    existingSheet(context.db, sheetId);
    if (source !== undefined)
      context.records.update(villageSheetRecords, sheetId, { source: nfc(source) });
    if (concepts !== undefined) writeLines(context, sheetId, concepts);
    return {};
  },
  'villages.removeSheet': ({ records }, { sheetId }) => {
    records.remove(villageSheetRecords, sheetId);
    return {};
  },
  'villages.fill': (context, input) => {
    fillSheet(context, input);
    return {};
  },
  'villages.markReturn': (context, input) => {
    markReturn(context, input);
    return {};
  },
  'villages.useSums': useSums,
  'villages.print': withPreparation(printSheets, (_context, _input, printed) => printed),
};

/** One round a commune and day, whoever starts it. */
function createSheet(
  context: CommandContext,
  { unitId, asOf, source, concepts }: Input<'villages.createSheet'>,
): { sheetId: string } {
  const { db, records, resources } = context;
  existingUnit(db, unitId);
  const sheetId = keyId('sheet', unitId, asOf);
  if (records.find(villageSheetRecords, sheetId)) refuse('record.alreadyExists', {}, 'asOf');
  const cited = nfc(source ?? readSheetTexts(resources).source);
  records.put(villageSheetRecords, sheetId, { unitId, asOf, source: cited });
  writeLines(context, sheetId, concepts ?? readConceptsFile(resources).villageSheet);
  return { sheetId };
}

/** The commune's own number makes room for the sum; it stays in the history. */
function useSums(
  context: CommandContext,
  { sheetId, concepts }: Input<'villages.useSums'>,
): { changed: number } {
  const { unitId, asOf, source } = existingSheet(context.db, sheetId);
  const summed = conceptsOf(context, sheetId).filter(
    ({ id, sums }) => sums && (concepts === undefined || concepts.includes(id)),
  );
  for (const { id } of summed) {
    const key = { unitId, concept: id, asOf, sourceKey: '' };
    saveFigure(context, { ...key, source, origin: 'villages' });
  }
  return { changed: summed.length };
}
