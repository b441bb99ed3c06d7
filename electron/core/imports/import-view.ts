import { importRowStates } from '#shared/contract/imports.methods.ts';
import { cellText } from '#shared/imports/cell-text.ts';
import type { FoundColumn } from '#shared/imports/guess-columns.ts';
import { headerRows } from '#shared/imports/guess-header.ts';
import { columnLetters, type ReadTable } from '#shared/imports/read-table.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { Output } from '../handlers.ts';
import { sha256 } from '../journal/journal.ts';
import { needsChoice, type Chosen } from './choose-mapping.ts';
import type { PlannedRow } from './plan-rows.ts';
import type { ReadUpload } from './read-upload.ts';

type Preview = Output<'imports.preview'>;

/** What an import would do, as the officer sees it before anything is written. */
export const importView = (
  { name, tables }: ReadUpload,
  chosen: Chosen,
  { rows, tookHidden }: { readonly rows: readonly PlannedRow[]; readonly tookHidden: boolean },
): Preview => ({
  fileName: name,
  tables: tables.map((table) => ({
    name: table.name,
    hidden: table.hidden,
    rows: table.rows.length,
  })),
  table: chosen.index,
  headerLine: chosen.headerLine,
  headerRows: headerChoices(chosen.table),
  columns: chosen.found.map((column) => columnView(column, chosen)),
  tookHidden,
  mappedBy: chosen.mappedBy,
  department: chosen.department,
  rows: rows.map(({ typed: _, ...row }) => row),
  counts: countStates(rows),
  blocked: chosen.blocked,
  digest: digestOf(rows),
});

const longestHead = 120;

const headerChoices = ({ rows }: ReadTable): Preview['headerRows'] =>
  rows.slice(0, headerRows).map(({ line, cells }) => {
    const texts = cells.filter(({ mergedInto }) => !mergedInto).map((cell) => cellText(cell));
    return {
      line,
      text: texts
        .filter((text) => text !== '')
        .join(' · ')
        .slice(0, longestHead),
    };
  });

const samplesShown = 4;
const longestSample = 80;

const columnView = (found: FoundColumn, { columns }: Chosen): Preview['columns'][number] => {
  const mapping = columns.find(({ column }) => column === found.column);
  const encoding = mapping?.encoding ?? 'by-font';
  return {
    column: found.column,
    letters: columnLetters(found.column),
    title: found.title,
    hidden: found.hidden,
    field: mapping?.field ?? null,
    unit: mapping?.unit ?? 'as-is',
    encoding,
    proposedUnit: found.unit,
    proposed: found.encoding,
    needsChoice: needsChoice(found, columns),
    samples: found.cells.slice(0, samplesShown).map((cell) => ({
      before: cell.text.slice(0, longestSample),
      after: cellText(cell, encoding).slice(0, longestSample),
    })),
  };
};

const countStates = (rows: readonly PlannedRow[]): Preview['counts'] => {
  const count = (state: PlannedRow['state']): number =>
    rows.filter((row) => row.state === state).length;
  const [fresh = 0, changed = 0, same = 0, refused = 0, hidden = 0, empty = 0] =
    importRowStates.map(count);
  return { new: fresh, changed, same, refused, hidden, empty };
};

/** Of everything an import would write: the answers and what they replace. */
export const digestOf = (rows: readonly PlannedRow[]): string =>
  sha256(
    canonicalJson(rows.map(({ line, code, state, changes }) => ({ line, code, state, changes }))),
  );
