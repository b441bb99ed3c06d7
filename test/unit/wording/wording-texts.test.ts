import { expect, test } from 'vitest';
import { buildPaper } from '#shared/dossier/build-document.ts';
import { documentText } from '#shared/dossier/document-text.ts';
import { withOwnWording } from '#shared/dossier/wording/wording-texts.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import { outlineText, shippedTexts } from '../../fixtures/paper-texts.ts';

const source = sampleSource('complete');
const shipped = shippedTexts();
const used = (paper: string, text: string) => ({ paper, text, compared: false, usedAt: '' });
const place = (...wordings: ReturnType<typeof used>[]) =>
  withOwnWording(shipped, source.procedure, wordings);

const words = (paper: string, texts: typeof shipped): string => {
  const built = buildPaper({ paper, source, texts });
  if (!built.ok) throw new Error(built.error.code);
  return documentText(built.value.document).join('\n');
};

test('a text of the office stands in the place of the program’s, and nothing else changes', () => {
  const own = outlineText('P01').replace('kính trình', 'trân trọng trình');
  const { texts, unusable } = place(used('P01', own));
  expect(unusable).toEqual([]);
  expect(words('P01', texts)).toBe(words('P01', shipped).replace('kính trình', 'trân trọng trình'));
  expect(words('P04', texts)).toBe(words('P04', shipped));
});

test('an included text is the office’s too', () => {
  const own = outlineText('P03').replace('BIỂU TỔNG HỢP', 'BẢNG TỔNG HỢP');
  const { texts } = place(used('P03', own));
  expect(words('P02', texts)).toContain('BẢNG TỔNG HỢP');
});

test.each([
  ['an unknown field', `${outlineText('P01')}P {unit.nmae}\n`, 'unknown-field'],
  ['a loop that is not closed', `${outlineText('P01')}EACH w IN works\n`, 'unclosed-block'],
  ['nothing at all', '', 'missing-block'],
  ['itself as a part', `${outlineText('P01')}INCLUDE P01\n`, 'include-circle'],
  ['a part that has parts', `${outlineText('P01')}INCLUDE P02\n`, 'include-circle'],
  ['a part twice', `${outlineText('P01')}INCLUDE P04\nINCLUDE P04\n`, 'include-circle'],
])('a used text with %s gives way to the program’s and is told of', (_what, text, problem) => {
  const { texts, own, unusable } = place(used('P01', text), used('P04', outlineText('P04')));
  expect(own.map(({ paper }) => paper)).toEqual(['P04']);
  expect(unusable).toMatchObject([{ paper: 'P01', fault: { problem } }]);
  expect(words('P01', texts)).toBe(words('P01', shipped));
});

test('a text of a paper that the procedure no longer has is passed over', () => {
  expect(place(used('P99', 'P chữ'))).toMatchObject({ own: [], unusable: [] });
});
