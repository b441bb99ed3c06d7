import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTableFile } from '#core/tables/read-table-file.ts';
import type { ReadCell, ReadTable } from '#shared/imports/read-table.ts';
import { rawWord, rawWorkbook, textRow } from './support/office-files.ts';

const tablesOf = (name: string, bytes: Uint8Array | string): readonly ReadTable[] => {
  const read = readTableFile(name, typeof bytes === 'string' ? strToU8(bytes) : bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
};
const sheetOf = (bytes: Uint8Array): ReadTable => tablesOf('a.xlsx', bytes)[0] ?? never();
const never = (): never => {
  throw new Error('no table');
};
const cell = (table: ReadTable, line: number, column: number): ReadCell | undefined =>
  table.rows.find((row) => row.line === line)?.cells[column];

describe('a sheet of a workbook', () => {
  test('gives the value of a merge to each of its cells, and says where it begins', () => {
    const table = sheetOf(
      rawWorkbook({
        rows: textRow(2, ['Thôn Nà Sương']) + textRow(3, ['', 'x']) + textRow(4, ['', '', 'y']),
        tail: '<mergeCells><mergeCell ref="A2:B3"/><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      }),
    );
    const mergedInto = { line: 2, column: 0 };
    expect(cell(table, 2, 0)).toEqual({ text: 'Thôn Nà Sương' });
    expect(cell(table, 2, 1)).toEqual({ text: 'Thôn Nà Sương', mergedInto });
    expect(cell(table, 3, 0)).toEqual({ text: 'Thôn Nà Sương', mergedInto });
    expect(cell(table, 3, 1)).toEqual({ text: 'x' });
    expect(table.rows.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  test('keeps hidden rows and columns and marks them', () => {
    const table = sheetOf(
      rawWorkbook({
        columns: '<cols><col min="2" max="3" hidden="1"/></cols>',
        rows: textRow(1, ['a', 'b']) + textRow(2, ['c', 'd'], 'hidden="1"'),
      }),
    );
    expect(table.hiddenColumns).toEqual([1, 2]);
    expect(table.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(cell(table, 2, 1)).toEqual({ text: 'd' });
  });

  test('tells a stored result from a formula whose result is not in the file', () => {
    const table = sheetOf(
      rawWorkbook({
        rows:
          '<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>12.5</v></c><c r="B1"><f>A1*2</f></c>' +
          '<c r="C1"><f>A1*2</f><v></v></c><c r="D1" t="str"><f>""</f><v></v></c>' +
          '<c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
      }),
    );
    expect(table.rows[0]?.cells).toEqual([
      { text: '12,5', number: '12.5', formula: 'cached' },
      { text: '', formula: 'uncached' },
      { text: '', formula: 'uncached' },
      { text: '', formula: 'cached' },
      { text: '#DIV/0!', failed: true, formula: 'cached' },
    ]);
  });

  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>' +
    '<fonts><font><name val="Times New Roman"/></font><font><name val=".VnTimeH"/></font></fonts>' +
    '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="165" fontId="1"/><xf numFmtId="14" fontId="0"/></cellXfs>';

  test('reads days, per cents and fonts by the style of the cell', () => {
    const table = sheetOf(
      rawWorkbook({
        styles,
        rows: '<row r="1"><c r="A1" s="1"><v>45658</v></c><c r="B1" s="2"><v>0.85499999999999998</v></c><c r="C1" s="3"><v>59</v></c></row>',
      }),
    );
    expect(table.rows[0]?.cells).toEqual([
      { text: '01/01/2025', date: '2025-01-01', font: 'Times New Roman' },
      { text: '0,855', number: '0.855', format: '0.0%', font: '.VnTimeH' },
      { text: '28/02/1900', date: '1900-02-28', font: 'Times New Roman' },
    ]);
  });

  test('keeps the font of each piece of a text; a piece without one is in the font of the cell', () => {
    const table = sheetOf(
      rawWorkbook({
        styles,
        strings:
          '<si><r><t>§¹t </t></r><r><rPr><rFont val="Arial"/></rPr><t>OK</t></r><rPh><t>hint</t></rPh></si>',
        rows: '<row r="1"><c r="A1" s="2" t="s"><v>0</v></c></row>',
      }),
    );
    expect(cell(table, 1, 0)).toEqual({
      text: '§¹t OK',
      font: '.VnTimeH',
      runs: [
        { text: '§¹t ', font: '.VnTimeH' },
        { text: 'OK', font: 'Arial' },
      ],
    });
  });

  test('gives back every number that Excel can show, exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 14), max: 10 ** 14 }),
        fc.integer({ min: 0, max: 9 }),
        (digits, places) => {
          const text = (digits / 10 ** places).toString();
          fc.pre(!text.includes('e'));
          const seventeen = Number(text).toPrecision(17);
          const table = sheetOf(
            rawWorkbook({ rows: `<row r="1"><c r="A1"><v>${seventeen}</v></c></row>` }),
          );
          expect(cell(table, 1, 0)?.number).toBe(text);
        },
      ),
    );
  });
});

describe('the tables of a Word file', () => {
  const p = (text: string, look = ''): string =>
    `<w:p><w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
  const tc = (inner: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;

  test('are named by the paragraph before them and laid on their grid', () => {
    const rows = [
      tc(p('TT')) + tc(p('Nội dung'), '<w:gridSpan w:val="2"/>'),
      tc(p('1'), '<w:vMerge w:val="restart"/>') + tc(p('a')) + tc(p('b') + p('c')),
      tc(p(''), '<w:vMerge/>') +
        tc(p('d')) +
        tc('<w:tbl><w:tr><w:tc>' + p('trong') + '</w:tc></w:tr></w:tbl>'),
    ].map((cells) => `<w:tr>${cells}</w:tr>`);
    const [table] = tablesOf(
      'a.docx',
      rawWord(`${p('Phụ lục I')}${p('')}<w:tbl>${rows.join('')}</w:tbl>`),
    );
    expect(table?.name).toBe('Phụ lục I');
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['TT', 'Nội dung', 'Nội dung'],
      ['1', 'a', 'b\nc'],
      ['1', 'd', 'trong'],
    ]);
    expect(cell(table ?? never(), 3, 0)?.mergedInto).toEqual({ line: 2, column: 0 });
    expect(cell(table ?? never(), 1, 2)?.mergedInto).toEqual({ line: 1, column: 1 });
  });

  test('keep the font of a run: its own, that of its style, or that of the document', () => {
    const fonts = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
    const styles =
      `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('Times New Roman')}</w:rPr></w:rPrDefault></w:docDefaults>` +
      `<w:style w:styleId="Goc"><w:rPr>${fonts('.VnTime')}</w:rPr></w:style>` +
      `<w:style w:styleId="Con"><w:basedOn w:val="Goc"/></w:style>`;
    const styled = '<w:p><w:pPr><w:pStyle w:val="Con"/></w:pPr><w:r><w:t>§êi</w:t></w:r></w:p>';
    const body = `<w:tbl><w:tr>${tc(p('a'))}${tc(styled)}${tc(p('b', fonts('.VnTimeH')))}</w:tr></w:tbl>`;
    const [table] = tablesOf('a.docx', rawWord(body, styles));
    expect(table?.rows[0]?.cells.map(({ font }) => font)).toEqual([
      'Times New Roman',
      '.VnTime',
      '.VnTimeH',
    ]);
  });
});

describe('a text', () => {
  test('of any cells comes back from CSV and from the clipboard, whatever they hold', () => {
    const word = fc.string({
      unit: fc.constantFrom('ớ', 'a', '"', ';', ',', '\t', '\n', ' ', '1'),
    });
    const filled = word.filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(filled, word, word), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(';', ',', '\t'),
        (rows, mark) => {
          const head = ['a', 'b', 'c'].join(mark);
          const quoted = rows.map((row) =>
            row.map((text) => `"${text.replaceAll('"', '""')}"`).join(mark),
          );
          const [table] = tablesOf('a.csv', [head, ...quoted].join('\r\n'));
          expect(table?.rows.slice(1).map(({ cells }) => cells.map(({ text }) => text))).toEqual(
            rows,
          );
        },
      ),
    );
  });
});
