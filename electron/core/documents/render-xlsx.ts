import type { Document } from '#shared/dossier/document-model.ts';
import { documentTables } from '#shared/dossier/document-text.ts';
import type { NamedRange } from 'hucre';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { repack } from './fixed-zip.ts';
import { familyName, pageLayout } from './page-layout.ts';
import { sheetNames } from './sheet-names.ts';
import { sheetOf } from './sheet-table.ts';

/** Makes the XLSX: a sheet for each table of the Document, numbers as numbers; the same Document, the same bytes. */
export const renderXlsx = async (document: Document): Promise<Uint8Array> => {
  const tables = documentTables(document);
  if (tables.length === 0) throw new Error(`${document.paper} has no table: it has no XLSX`);
  const names = sheetNames(tables.map((table) => table.sheetName));
  const date = new Date(`${document.day}T00:00:00Z`);
  const sheets = tables.map((table, index) => sheetOf(table, names[index] ?? table.name));
  const bytes = await writeXlsx({
    sheets,
    namedRanges: sheets.map(printTitles),
    properties: { title: document.title, creator: 'HoSoNTM', created: date, modified: date },
    defaultFont: { name: familyName, size: pageLayout.table.size },
  });
  return repack(bytes, document.day);
};

/**
 * Titles that repeat on each printed page. Written as a name of our own because hucre 1.0.0 does not quote the sheet in
 * the name it writes for `printTitlesRow`, and Excel then offers to repair the file.
 */
const printTitles = ({ name, freezePane }: WriteSheet): NamedRange => ({
  name: '_xlnm.Print_Titles',
  range: `'${name}'!$1:$${freezePane?.rows ?? 1}`,
  scope: name,
});
