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

  test('a total that its parts do not add up to keeps the printed number', () => {
    const table = tableOf(source, 'P06', 'debt');
    const [first, ...others] = table.rows;
    const rows = first ? [...others] : [];
    expect(tableFormulas({ ...table, rows }, 2)(rows.length - 1, 3)).toBeNull();
  });
});
