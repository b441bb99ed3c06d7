import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { findConcept } from '../figures/concepts.ts';
import type { CommandContext } from '../handlers.ts';
import { selectSheetLines } from './villages.queries.ts';
import { villageSheetLineRecords } from './villages.records.ts';

/** What a sheet asks for, in this order; what it asked before and does no more is taken away. */
export const writeLines = (
  context: CommandContext,
  sheetId: string,
  concepts: readonly string[],
): void => {
  const { db, records } = context;
  const wanted = [...new Set(concepts)];
  if (wanted.length === 0) refuse('sheet.noConcepts', {}, 'concepts');
  const unknown = wanted.find((concept) => findConcept(context, concept) === undefined);
  if (unknown !== undefined) refuse('figure.unknownConcept', { concept: unknown }, 'concepts');
  for (const line of selectSheetLines(db, sheetId)) {
    if (!wanted.includes(line.concept)) records.remove(villageSheetLineRecords, line.id);
  }
  for (const [position, concept] of wanted.entries()) {
    const id = keyId('sheetLine', sheetId, concept);
    records.put(villageSheetLineRecords, id, { sheetId, concept, position });
  }
};
