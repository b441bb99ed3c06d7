import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tieName, tiePairs, tieSigns, tieTitle, untied } from '#shared/dossier/ties.ts';
import { blocksOf, built } from '../../fixtures/built-paper.ts';
import { emptySource, sampleSource } from '../../fixtures/dossier-source.ts';
import { outlineNames } from '../../fixtures/paper-texts.ts';

/** Shows where no line may end. */
const marked = (text: string): string => text.replaceAll('\u00a0', '_');

test('a cell keeps a sign and its number together, and can be searched for the rest', () => {
  expect(marked(tieSigns('≥ 90%; Điều 2 Quyết định số 1187/QĐ-UBND năm 2022'))).toBe(
    '≥_90%; Điều_2 Quyết định số 1187/QĐ-UBND năm 2022',
  );
});

describe('a text keeps together', () => {
  test.each([
    ['≥ 90%', '≥_90%'],
    ['theo Điều 2 Quyết định số 1187/QĐ-UBND', 'theo Điều_2 Quyết định số_1187/QĐ-UBND'],
    ['giai đoạn 2021 - 2025', 'giai đoạn 2021_-_2025'],
    ['Phụ lục IV', 'Phụ lục_IV'],
    ['Quyết định ngày 28/6/2022', 'Quyết định ngày_28/6/2022'],
    ['Tiêu chí số 18', 'Tiêu chí số_18'],
    ['hộ số ít, năm nay', 'hộ số ít, năm nay'],
  ])('what a reader takes as one: %s', (text, tied) => {
    expect(marked(tiePairs(text))).toBe(tied);
  });

  test('a day in a title', () => {
    expect(marked(tieTitle('(Kèm theo Báo cáo số 203/BC-UBND ngày 23 tháng 12 năm 2024)'))).toBe(
      '(Kèm theo Báo cáo số_203/BC-UBND ngày_23_tháng_12_năm_2024)',
    );
  });

  test('a name, and an address may break after its commas', () => {
    expect(marked(tieName('xã Nà Sương, huyện Thượng Ngàn'))).toBe(
      'xã_Nà_Sương, huyện_Thượng_Ngàn',
    );
  });

  test('whatever it is, no word is changed and what is NFC stays so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const text = untied(any.normalize('NFC'));
        for (const tied of [tieName(text), tiePairs(text), tieTitle(text)]) {
          expect(untied(tied)).toBe(text);
          expect(tied).toBe(tied.normalize('NFC'));
        }
      }),
    );
  });
});

describe.each(outlineNames)('%s', (paper) => {
  test.each([sampleSource('complete'), sampleSource('in-progress')])(
    'breaks no title inside the name of the commune',
    (source) => {
      for (const block of blocksOf(source, paper)) {
        if (block.kind !== 'subject' && block.kind !== 'annex-header') continue;
        const text = block.kind === 'subject' ? block.text : `${block.title} ${block.parent ?? ''}`;
        expect(text).not.toMatch(/nà sương/i);
      }
    },
  );
});

const sectionsOf = (source: ReturnType<typeof emptySource>): readonly string[] =>
  built(source, 'P07').document.sections.map(({ orientation }) => orientation);

test('a list of proofs lies on a landscape page only when it has a table', () => {
  expect(sectionsOf(sampleSource('complete'))).toEqual(['landscape']);
  expect(sectionsOf(emptySource())).toEqual(['portrait']);
});
