import { refuse } from '#shared/kernel/app-error.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import type { VillageSheet } from '#shared/villages/village-sheet.ts';
import { selectFigureByKey, type FigureKey } from '../figures/figures.queries.ts';
import { figureRecords } from '../figures/figures.records.ts';
import { saveFigure } from '../figures/save-figure.ts';
import type { CommandContext, Input } from '../handlers.ts';
import { conceptsOf, existingSheet, villagesOf } from './read-sheet.ts';
import { selectReturns } from './villages.queries.ts';

type Fill = Input<'villages.fill'>;
type Cell = Fill['cells'][number];

/** Writes boxes of the grid into the ledger of their villages; the sheet and its scan are the source. */
export const fillSheet = (context: CommandContext, { sheetId, cells }: Fill): void => {
  const sheet = existingSheet(context.db, sheetId);
  const villages = new Set(villagesOf(context.db, sheet).map(({ id }) => id));
  const asked = new Set(conceptsOf(context, sheetId).map(({ id }) => id));
  const scans = new Map(
    selectReturns(context.db, sheetId).map(({ villageId, evidenceId }) => [villageId, evidenceId]),
  );
  for (const [index, cell] of cells.entries()) {
    const field = `cells.${index}`;
    if (!villages.has(cell.villageId)) refuse('sheet.notAVillage', {}, field);
    if (!asked.has(cell.concept)) refuse('figure.unknownConcept', { concept: cell.concept }, field);
    fillCell(context, sheet, { ...cell, evidenceId: scans.get(cell.villageId) ?? null });
  }
};

const fillCell = (
  context: CommandContext,
  sheet: VillageSheet,
  { villageId, concept, value, evidenceId }: Cell & { readonly evidenceId: string | null },
): void => {
  const key = { unitId: villageId, concept, asOf: sheet.asOf, sourceKey: '' };
  const isEmpty = value === null || (typeof value === 'string' && value.trim() === '');
  if (isEmpty) return emptyCell(context, key);
  const source = { source: nfc(sheet.source), ...(evidenceId !== null && { evidenceId }) };
  saveFigure(context, { ...key, ...source, value });
};

const emptyCell = ({ db, records }: CommandContext, key: FigureKey): void => {
  const figure = selectFigureByKey(db, key);
  if (figure) records.remove(figureRecords, figure.id);
};
