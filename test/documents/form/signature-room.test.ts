import { describe, expect, it } from 'vitest';
import { readPdfForm } from '#core/documents/form/read-pdf-form.ts';
import type { FormParagraph } from '#shared/dossier/form/form-model.ts';
import type { BaseName } from './good-files.ts';
import { pdfOf } from './check-file.ts';

/** The seal of a commune is 36 mm wide; a signature takes about as much. */
const sealMm = 36;

/** Room between the last line of the office and the name: a third more than a signature is high. */
const leastRoomMm = 20;

const signers: readonly (readonly [BaseName, string, string])[] = [
  ['proposal', 'PHÓ CHỦ TỊCH', 'Hoàng Văn Thắng'],
  ['report', 'PHÓ CHỦ TỊCH', 'Hoàng Văn Thắng'],
  ['minutes', 'CHỦ TỌA', 'Nông Văn Bình'],
];

const findLast = (paragraphs: readonly FormParagraph[], text: string): FormParagraph => {
  const found = paragraphs.findLast((one) => one.text.trim() === text);
  if (!found) throw new Error(`${text} is not printed`);
  return found;
};

describe('room that the official signing tool needs', () => {
  it.each(signers)('%s: above the name, and left of it for a third of the seal', async (...row) => {
    const [base, office, name] = row;
    const { paragraphs } = await readPdfForm(await pdfOf(base));
    const [above, below] = [findLast(paragraphs, office), findLast(paragraphs, name)];
    expect(above.page).toBe(below.page);
    expect(below.heightMm - above.heightMm).toBeGreaterThanOrEqual(leastRoomMm);
    expect(Math.abs(below.centerMm - above.centerMm)).toBeLessThan(1);
    // Image of the signature in the middle, that of the seal over its left third.
    const left = below.centerMm - sealMm / 2 - (sealMm * 2) / 3;
    const between = paragraphs.filter(
      (one) =>
        one.page === below.page &&
        one.heightMm > above.heightMm + 1 &&
        one.heightMm < below.heightMm - 1 &&
        one.leftMm + one.widthMm > left &&
        one.leftMm < below.centerMm + sealMm / 2,
    );
    expect(between.map(({ text }) => text)).toEqual([]);
  });

  it('is left at the top right of the first sheet of each annex', async () => {
    const { paragraphs, sections } = await readPdfForm(await pdfOf('report'));
    for (const [section, { widthMm }] of sections.entries()) {
      const own = paragraphs.filter((one) => one.section === section);
      const first = Math.min(...own.map(({ page }) => page ?? 0));
      const top = own.filter(
        (one) => one.page === first && one.heightMm < 18 && one.leftMm + one.widthMm > widthMm / 2,
      );
      expect(top.map(({ text }) => text)).toEqual([]);
    }
  });
});
