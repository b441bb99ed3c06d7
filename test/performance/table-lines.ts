import { strToU8, zipSync } from 'fflate';
import { readTableFile } from '#core/tables/read-table-file.ts';
import { foundColumns } from '#shared/imports/guess-columns.ts';
import { guessHeader } from '#shared/imports/guess-header.ts';
import { resultTarget } from '#shared/assessments/result-target.ts';
import { timed } from './samples.ts';
import type { Line } from './table.ts';

const rows = 100_000;
const texts = ['Thôn Nà Sương', 'đã đối chiếu', 'hộ', 'Ghi chú'];

/** A workbook as Excel writes it: half texts that are shared, half numbers. */
const largeWorkbook = (): Uint8Array => {
  const lines = Array.from({ length: rows }, (_, at) => {
    const cells = Array.from({ length: 8 }, (_column, column) => {
      const place = `${String.fromCharCode(65 + column)}${at + 1}`;
      return column % 2 === 0
        ? `<c r="${place}" t="s"><v>${(at + column) % texts.length}</v></c>`
        : `<c r="${place}"><v>${at / 10}</v></c>`;
    });
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="t.xml"/></Relationships>',
    ),
    'xl/s.xml': strToU8(`<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`),
    'xl/t.xml': strToU8(`<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`),
  });
};

/** What an officer waits for when a large workbook is dropped. */
export const tableLines = async (): Promise<Line[]> => {
  const bytes = largeWorkbook();
  const read = async () => readTableFile('a.xlsx', bytes);
  const reading = await timed(3, read);
  const whole = await read();
  const table = whole.ok ? whole.value[0] : undefined;
  if (table?.rows.length !== rows) throw new Error('the large workbook was not read whole');
  const guessing = await timed(3, async () =>
    foundColumns(table, guessHeader(table, resultTarget)),
  );
  return [
    { what: `read a workbook of ${rows} rows × 8 columns`, samples: reading },
    { what: 'its columns found and guessed, for the preview', samples: guessing },
  ];
};
