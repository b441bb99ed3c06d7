import { describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import type { Document } from '#shared/dossier/document-model.ts';
import { renderXlsx } from '#core/documents/render-xlsx.ts';
import { everyBlock } from './samples/every-block.ts';
import { sampleDocument } from './samples/sample-document.ts';
import { partText } from './support/office-parts.ts';

const titlesAndNumbers = 2;

describe('XLSX of a report', () => {
  it('has a sheet for each table, under names that differ', async () => {
    const book = await readXlsx(await renderXlsx(sampleDocument()));
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Biểu tự đánh giá',
      'Biểu tự đánh giá (2)',
    ]);
  });

  it('writes values, thresholds, numerators and denominators as numbers and codes as text', async () => {
    const book = await readXlsx(await renderXlsx(sampleDocument()));
    const row = book.sheets[1]?.rows[titlesAndNumbers + 1];
    expect(row).toEqual([
      '1.1',
      'Giao thông',
      'Tỷ lệ đường thôn, bản, ấp và đường liên thôn, bản, ấp được cứng hóa, bảo trì hằng năm',
      90,
      85.67,
      'Chưa đạt',
      'MC-012, MC-013',
      26.9,
      31.4,
    ]);
  });

  it('keeps the sign and the percent in the format of the number', async () => {
    const styles = partText(await renderXlsx(sampleDocument()), 'xl/styles.xml');
    expect(styles).toContain('formatCode="&quot;≥ &quot;#,##0&quot;%&quot;"');
    expect(styles).toContain('formatCode="#,##0.00&quot;%&quot;"');
  });

  it('names the columns that only the workbook has', async () => {
    const book = await readXlsx(await renderXlsx(sampleDocument()));
    expect(book.sheets[0]?.rows[0]?.slice(-2)).toEqual(['Tử số', 'Mẫu số']);
    expect(book.sheets[0]?.rows[1]?.slice(-2)).toEqual(['(8)', '(9)']);
  });

  it('is ready to print: frozen and repeated titles, landscape, as wide as one page', async () => {
    const bytes = await renderXlsx(sampleDocument());
    const sheet = partText(bytes, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3" state="frozen"');
    expect(sheet).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    expect(sheet).toMatch(/<pageSetup[^>]*fitToHeight="0"/);
    const names = partText(bytes, 'xl/workbook.xml');
    expect(names).toContain(`localSheetId="0">'Biểu tự đánh giá'!$1:$2<`);
    expect(names).toContain(`localSheetId="1">'Biểu tự đánh giá (2)'!$1:$2<`);
  });

  it('merges the cells that span', async () => {
    const book = await readXlsx(await renderXlsx(everyBlock()));
    expect(book.sheets[0]?.merges).toEqual([
      { startRow: 2, startCol: 1, endRow: 2, endCol: 2 },
      { startRow: 3, startCol: 1, endRow: 5, endCol: 1 },
    ]);
  });

  it('shows a gap as text', async () => {
    const book = await readXlsx(await renderXlsx(sampleDocument()));
    expect(book.sheets[1]?.rows[titlesAndNumbers + 2]?.[6]).toBe('[…: Ghi chú]');
  });

  it('does not exist for a paper without tables', async () => {
    const bare: Document = { ...sampleDocument(), sections: [] };
    await expect(renderXlsx(bare)).rejects.toThrow('no table');
  });
});
