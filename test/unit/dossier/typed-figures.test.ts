import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedFigures } from '#shared/dossier/docx-template/typed-figures.ts';

const program = ['1. Kết quả', 'Chương trình giai đoạn 2021 - 2025 đạt {criteria.met:c} tiêu chí.'];

describe('figures typed by hand in a file of Word', () => {
  test.each([
    ['Xã đã có 19 tiêu chí đạt chuẩn.', '19'],
    ['Đạt {criteria.met:c}/19 tiêu chí, 85,67% số hộ.', '19; 85,67'],
    ['2. Năm 2024 xã có 1.486 hộ.', '2024; 1.486'],
  ])('%s', (paragraph, found) => {
    expect(typedFigures([paragraph], program)).toMatchObject([{ found }]);
  });

  test.each([
    'Giai đoạn 2021 - 2025, xã đạt {criteria.met:c} tiêu chí.',
    '1. Kết quả tự đánh giá',
    'Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành.',
    '{#IF works.debt > 0}',
  ])('not in: %s', (paragraph) => {
    expect(typedFigures([paragraph], program)).toEqual([]);
  });

  test('are found wherever they stand, and never inside a tag', () =>
    fc.assert(
      fc.property(fc.nat({ max: 9_999 }), fc.constantFrom('trước', 'sau'), (number, side) => {
        const tag = `{#IF indicators.met > ${number}}`;
        const words = side === 'trước' ? `xã có ${number} hộ ${tag}` : `${tag} xã có ${number} hộ`;
        const known = number === 2021 || number === 2025;
        expect(typedFigures([words], program).length).toBe(known ? 0 : 1);
        expect(typedFigures([tag], program)).toEqual([]);
      }),
    ));
});
