import { describe, expect, it } from 'vitest';
import { distanceText, reasonText } from '#shared/assessments/reason-text.ts';
import { makeAnswer } from '../criteria/make-indicator.ts';
import { evaluateSample, loadSample } from '../criteria/sample-dossier.ts';

const sample = loadSample('in-progress');
const evaluate = (code: string, answer: unknown) =>
  evaluateSample(sample, code, answer === null ? null : makeAnswer(answer));
const given = (code: string) =>
  evaluate(code, sample.rows.find((row) => row.code === code)?.answer ?? null);

describe('why an indicator has its verdict', () => {
  it('says how far it is from its line', () => {
    expect(reasonText(given('17.3'))).toBe('Chưa đạt, còn thiếu 62,2 tấn (5,80 điểm phần trăm)');
    expect(reasonText(given('10'))).toBe('Chưa đạt, còn thiếu 1,4 triệu đồng/người');
    const poverty = evaluate('11', { numerator: '129', denominator: '1486' });
    expect(reasonText(poverty)).toBe('Chưa đạt, còn phải giảm 11 hộ (0,68 điểm phần trăm)');
  });

  it('says what is to spare', () => {
    const { distance } = given('11');
    expect(distance === null ? '' : distanceText(distance)).toBe(
      'còn dư 02 hộ (0,19 điểm phần trăm)',
    );
  });

  it('names the part that is open', () => {
    const { numerator, denominator } = { numerator: '2938', denominator: '3812' };
    const male = { numerator: '1533', denominator: '1948' };
    expect(reasonText(evaluate('12.1', { numerator, denominator, parts: { male } }))).toBe(
      'Có nội dung của chỉ tiêu chưa đánh giá được: Nữ',
    );
  });

  it('gives the reason of a person for what does not apply', () => {
    expect(reasonText(given('13.7'))).toBe(
      'Không thuộc đối tượng áp dụng: Xã không có điểm du lịch được công nhận.',
    );
  });
});
