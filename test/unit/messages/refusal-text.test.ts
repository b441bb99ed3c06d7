import { expect, test } from 'vitest';
import { refusalReasons } from '#shared/dossier/refusal.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { errorText } from '#shared/messages/error-text.ts';

const refused = (details: Record<string, string>) => appError('paper.refused', details);
const said = (language: 'vi' | 'en', details: Record<string, string>) =>
  errorText(language, refused({ paper: 'P01', ...details })).title;

test.each(refusalReasons)('the reason %s is said in words in both languages', (reason) => {
  const plain = errorText('vi', refused({})).title;
  for (const language of ['vi', 'en'] as const) {
    const title = said(language, { reason });
    expect(title).not.toContain(reason);
    expect(title).not.toBe(plain);
    expect(title).not.toMatch(/[{}[\]]/);
  }
});

test('facts of the reason stand in the sentence, papers by their names', () => {
  expect(said('vi', { reason: 'papers-not-signed', papers: 'P02, P05' })).toBe(
    'Cần ký, ghi số và ngày trước cho: Báo cáo kết quả, Biên bản họp',
  );
  expect(said('vi', { reason: 'meeting-share-too-low', share: '86.4', required: '90' })).toBe(
    'Tỷ lệ nhất trí của cuộc họp chưa đủ: 86,4%, cần từ 90%',
  );
});

test('a long list of codes is cut', () => {
  const codes = Array.from({ length: 11 }, (_, at) => String(at + 1)).join(', ');
  expect(said('vi', { reason: 'set-not-met', codes })).toBe(
    'Chưa lập được văn bản này vì còn nội dung chưa đạt: 1, 2, 3, 4, 5, 6, 7, 8 và 3 nội dung khác',
  );
});

test('a reason without a sentence falls back to the sentence of the code', () => {
  expect(said('vi', { reason: 'of-a-later-version' })).toBe('Chưa lập được văn bản này');
});
