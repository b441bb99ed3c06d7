import { describe, expect, it } from 'vitest';
import { appError } from '#shared/kernel/app-error.ts';
import { errorText } from '#shared/messages/error-text.ts';
import { speak } from '#shared/messages/speak.ts';

describe('the sentence for an error', () => {
  it('shows its details', () => {
    const { title } = errorText('vi', appError('result.notANumber', { text: 'mười' }));
    expect(title).toBe('Chưa đọc được số: “mười”');
  });

  it('leaves out a piece whose detail is missing', () => {
    expect(errorText('vi', appError('result.notANumber')).title).toBe('Chưa đọc được số');
    const half = appError('result.numeratorAboveDenominator', { numerator: '9' });
    expect(errorText('vi', half).title).toBe('Phần đạt được (9) lớn hơn tổng số');
  });

  it('does not read a detail as a place to fill', () => {
    const tricky = appError('import.missingColumn', { column: '{column} [x]' });
    expect(errorText('en', tricky).title).toBe('The table lacks the column {column} [x]');
  });

  it('says that nothing is lost when the disk is full', () => {
    expect(errorText('vi', appError('workspace.diskFull')).action).toContain('vẫn còn nguyên');
  });
});

describe('speak', () => {
  it('fills the places of a sentence in either language', () => {
    expect(speak('vi', 'ui')('saving.saved', { time: '14:32' })).toBe('Đã lưu 14:32');
    expect(speak('en', 'ui')('saving.saved', { time: '14:32' })).toBe('Saved 14:32');
  });
});
