import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnnex } from '#shared/criteria/annex/read-annex.ts';
import { readWordFile } from '#core/tables/read-word-file.ts';
import { annexDocument, type AnnexLine } from '../../fixtures/annex-document.ts';

const words = fc
  .array(fc.constantFrom('Tỷ lệ', 'hộ', 'đường', 'xã', 'được', 'nước sạch', 'thôn', 'đạt chuẩn'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(' '));
const level = fc.oneof(
  fc.constant('Đạt'),
  fc
    .tuple(fc.constantFrom('≥', '≤', '>', '<'), fc.integer({ min: 0, max: 100 }))
    .map(([sign, value]) => `${sign} ${value}%`),
  fc.integer({ min: 0, max: 99 }).map((value) => `≥ ${value},5`),
  fc.constant('UBND cấp tỉnh quy định cụ thể'),
  fc.constant('Theo hướng dẫn của Bộ'),
);

type Shape = { readonly columns: readonly string[]; readonly lines: readonly AnnexLine[] };

const regions = ['Vùng núi', 'Đồng bằng', 'Ven biển'];

/** Criteria of one to four indicators each, with a level in every column. */
const shape: fc.Arbitrary<Shape> = fc
  .record({
    width: fc.constantFrom(1, 2, 3),
    criteria: fc.array(
      fc.record({ name: words, sizes: fc.array(words, { minLength: 1, maxLength: 4 }) }),
      { minLength: 1, maxLength: 6 },
    ),
    levels: fc.array(level, { minLength: 72, maxLength: 72 }),
  })
  .map(({ width, criteria, levels }) => {
    let at = 0;
    const next = () => levels[(at += 1) % levels.length] ?? '';
    return {
      columns: width === 1 ? ['Mức'] : regions.slice(0, width),
      lines: criteria.flatMap(({ name, sizes }, index) =>
        sizes.map((content, place) => ({
          number: String(index + 1),
          // Two criteria one after another have two names.
          criterion: `${name} ${index + 1}`,
          name: `${index + 1}.${place + 1}. ${content}`,
          levels: Array.from({ length: width }, next),
        })),
      ),
    };
  });

test('rows written into a Word table come back the same, however the criterion’s cells are merged', async () => {
  await fc.assert(
    fc.asyncProperty(
      shape,
      fc.constantFrom('merged' as const, 'empty' as const, 'repeated' as const),
      async ({ columns, lines }, cells) => {
        const bytes = await annexDocument(lines, { title: 'PHỤ LỤC', columns, cells });
        const tables = readWordFile('phu-luc.docx', bytes);
        if (!tables.ok) throw new Error(tables.error.code);
        const annex = readAnnex(tables.value);
        if (!annex.ok) throw new Error(annex.error.code);
        expect(annex.value.title).toBe('PHỤ LỤC');
        expect(annex.value.columns.map(({ name }) => name)).toEqual(columns);
        const read = annex.value.rows.map((row) => ({
          number: String(row.criterion),
          criterion: row.criterionName,
          name: `${row.code}. ${row.name}`,
          levels: row.levels,
        }));
        expect(read).toEqual(lines);
        expect(annex.value.rows.every(({ kind }) => kind === 'indicator')).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
