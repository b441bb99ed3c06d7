import { expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { actText, shortActText } from '#shared/criteria/act-text.ts';

const act = {
  kind: 'Quyết định',
  number: '1187/QĐ-UBND',
  date: day('2022-06-28'),
  issuer: 'Ủy ban nhân dân tỉnh Lĩnh Khê',
  subject: 'quy định mức đạt chuẩn các chỉ tiêu được phân cấp',
} as const;

test('an act is cited in full once, and in notes by kind and number', () => {
  expect(actText(act)).toBe(
    'Quyết định số 1187/QĐ-UBND ngày 28/6/2022 của Ủy ban nhân dân tỉnh Lĩnh Khê',
  );
  expect(shortActText(act, { dated: true })).toBe('Quyết định số 1187/QĐ-UBND ngày 28/6/2022');
  expect(shortActText(act, { dated: false })).toBe('Quyết định số 1187/QĐ-UBND');
});
