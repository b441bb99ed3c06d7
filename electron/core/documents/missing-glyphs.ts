import type { Block, Cell, Document, Row, Table } from '#shared/dossier/document-model.ts';
import { blockText, cellText } from '#shared/dossier/document-text.ts';
import { officialWords } from '#shared/dossier/official-words.ts';
import { appError, type AppError } from '#shared/kernel/app-error.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { FontStyle } from './font-files.ts';

/** A text of the Document, with the name by which an officer finds it. */
type Place = { readonly text: string; readonly field: string; readonly style: FontStyle };

/** The first character that the font cannot draw: an empty box would be printed in its place. */
export const missingGlyph = (document: Document, metrics: FontMetrics): AppError | null => {
  for (const place of placesOf(document)) {
    const character = metrics.missingIn(place.text, place.style);
    if (character !== null) return describe(character, place);
  }
  return null;
};

const describe = (character: string, { text, field }: Place): AppError => {
  const at = text.indexOf(character);
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const excerpt = text.slice(Math.max(0, at - around), at + around).trim();
  return appError('paper.missingGlyph', { character, code: `U+${code}`, field, excerpt });
};

const around = 30;

const placesOf = function* (document: Document): Generator<Place> {
  for (const section of document.sections) {
    let heading = document.title;
    for (const block of section.blocks) {
      heading = headingOf(block) ?? heading;
      yield* block.kind === 'table' ? tablePlaces(block) : textPlaces(block, heading);
    }
  }
};

const headingOf = (block: Block): string | null => {
  if (block.kind === 'heading') return block.text;
  return block.kind === 'annex-header' ? block.label : null;
};

const styles: readonly FontStyle[] = [{}, { bold: true }, { italic: true }];

/** All styles of a family cover the same characters in practice; a block is checked in each it may be printed in. */
const textPlaces = function* (block: Block, heading: string): Generator<Place> {
  const text = blockText(block);
  if (text.kind === 'grid') return;
  const field = block.kind === 'signature' ? officialWords.recipients : heading;
  for (const line of text.lines) for (const style of styles) yield { text: line, field, style };
};

const tablePlaces = function* (table: Table): Generator<Place> {
  for (const { title } of table.columns)
    yield { text: title, field: table.sheetName, style: { bold: true } };
  for (const row of table.rows) {
    for (const [index, cell] of row.cells.entries()) yield cellPlace(cell, { table, row, index });
  }
};

const cellPlace = (
  cell: Cell,
  { table, row, index }: { readonly table: Table; readonly row: Row; readonly index: number },
): Place => {
  const rowName = cellText(row.cells[0] ?? null);
  const field = [table.sheetName, rowName, table.columns[index]?.title ?? '']
    .filter((part) => part !== '')
    .join(' · ');
  return { text: cellText(cell), field, style: { bold: row.role !== 'body' } };
};
