import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printCounts, sheetsPerBox } from '#shared/dossier/book/print-counts.ts';

const items = fc.array(fc.record({ pages: fc.integer({ min: 1, max: 400 }) }), { maxLength: 60 });

test('every page has a side of a sheet, no sheet is shared by two papers, and the boxes hold all of them', () => {
  fc.assert(
    fc.property(items, items, fc.integer({ min: 1, max: 30 }), (papers, proofs, copies) => {
      const { one, all, boxes } = printCounts(papers, proofs, copies);
      // Laid out sheet by sheet.
      let sheets = 0;
      for (const { pages } of [...papers, ...proofs]) {
        for (let page = 1; page <= pages; page += 2) sheets += 1;
      }
      expect(one.twoSided).toBe(sheets);
      expect(one.oneSided).toBe(one.pages);
      expect(all).toEqual({
        items: one.items * copies,
        pages: one.pages * copies,
        oneSided: one.oneSided * copies,
        twoSided: one.twoSided * copies,
      });
      for (const way of ['oneSided', 'twoSided'] as const) {
        const perCopy = boxes[way] / copies;
        expect(perCopy * sheetsPerBox).toBeGreaterThanOrEqual(one[way]);
        expect((perCopy - 1) * sheetsPerBox).toBeLessThan(Math.max(one[way], 1));
      }
    }),
  );
});
