import { refuse } from '#shared/kernel/app-error.ts';
import { fileSlug } from '#shared/kernel/vietnamese.ts';
import { buildVillageSheets } from '#shared/villages/build-village-sheets.ts';
import type { Input, Output, PrepareContext } from '../handlers.ts';
import type { Job } from '../jobs/jobs.ts';
import { renderPaper } from '../papers/render-paper.ts';
import { existingUnit } from '../units/existing-unit.ts';
import { conceptsOf, existingSheet, readSheetTexts, villagesOf } from './read-sheet.ts';

/** Makes the file of all sheets: it is printed and filled in, so it is no paper of the dossier and has no version. */
export const printSheets = async (
  context: PrepareContext,
  { sheetId, format }: Input<'villages.print'>,
  { signal }: Job,
): Promise<Output<'villages.print'>> => {
  const sheet = existingSheet(context.db, sheetId);
  const commune = existingUnit(context.db, sheet.unitId);
  const villages = villagesOf(context.db, sheet);
  if (villages.length === 0) refuse('sheet.noVillages');
  const document = buildVillageSheets({
    commune,
    villages,
    concepts: conceptsOf(context, sheetId),
    asOf: sheet.asOf,
    texts: readSheetTexts(context.resources),
  });
  const { sha256, pages } = await renderPaper(context, { document, format, signal });
  return { name: `phieu-thon-${fileSlug(commune.name)}-${sheet.asOf}.${format}`, sha256, pages };
};
