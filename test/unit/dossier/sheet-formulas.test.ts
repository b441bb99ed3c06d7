import { describe, expect, test } from 'vitest';
import { tableFormulas } from '#core/documents/sheet-formulas.ts';
import { tableOf } from '../../fixtures/built-paper.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';

const source = sampleSource('complete');

describe('live formulas', () => {
  test('of the debt are accepted work less money allotted, never below nothing, and sums of the works', () => {
    const table = tableOf(source, 'P06', 'debt');
    const formulaOf = tableFormulas(table, 2);
    const last = table.rows.length - 1;
    expect(table.rows[last]?.role).toBe('total');
    expect(formulaOf(0, 7)).toBe('MAX(0,E3-F3)');
    for (const column of [3, 4, 5, 6, 7]) {
      const letter = 'ABCDEFGH'[column] ?? '';
      expect(formulaOf(last, column)).toBe(`SUM(${letter}3:${letter}${last + 2})`);
    }
    expect(formulaOf(0, 4)).toBeNull();
  });

  test('of the funds by year are sums of sources, without credit, and of the years', () => {
    const table = tableOf(source, 'P02', 'fundYears');
    const formulaOf = tableFormulas(table, 1);
    const groups = table.rows.flatMap(({ role }, index) => (role === 'group' ? [index] : []));
    for (const row of groups) expect(formulaOf(row, 2)).toBe(`SUM(C${row + 3}:C${row + 11})`);
    const total = groups.map((row) => `C${row + 2}`).join(',');
    expect(formulaOf(table.rows.length - 1, 2)).toBe(`SUM(${total})`);
  });

  test('of the rate of payment is what its title says of the row, and none where nothing was planned', () => {
    const table = tableOf(source, 'P02', 'funds');
    const formulaOf = tableFormulas(table, 2);
    const last = table.rows.length - 1;
    expect(formulaOf(last, 5)).toBe(`ROUND(E${last + 3}/C${last + 3}*100,2)`);
    const unplanned = table.rows.findIndex(({ cells }) => cells[5]?.number === undefined);
    if (unplanned >= 0) expect(formulaOf(unplanned, 5)).toBeNull();
  });

  test('of the self-assessment are percents of what was counted and how many indicators are met', () => {
    const table = tableOf(source, 'P03', 'self');
    const extras = ['Tử số', 'Mẫu số', 'Giá trị', 'Ngưỡng'];
    const formulaOf = tableFormulas(table, 1, extras);
    const at = (code: string) => table.rows.findIndex(({ cells }) => cells[0]?.text === code);
    const row = at('2.2');
    expect(formulaOf(row, 9)).toBe(`ROUND(H${row + 2}/I${row + 2}*100,2)`);
    expect(formulaOf(row, 10)).toBeNull();
    const group = at('2');
    const range = `F${group + 3}:F${group + 6}`;
    expect(formulaOf(group, 4)).toBe(
      `TEXT(COUNTIF(${range},"Đạt")+COUNTIF(${range},"Không thuộc đối tượng áp dụng (tính đạt)"),"00")&"/"&TEXT(ROWS(${range}),"00")&" chỉ tiêu"`,
    );
  });

  test('a total that its parts do not add up to keeps the printed number', () => {
    const table = tableOf(source, 'P06', 'debt');
    const [first, ...others] = table.rows;
    const rows = first ? [...others] : [];
    expect(tableFormulas({ ...table, rows }, 2)(rows.length - 1, 3)).toBeNull();
  });
});
