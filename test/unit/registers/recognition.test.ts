import { describe, expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { checkRecognition } from '#shared/registers/check-recognition.ts';
import {
  blankRegister,
  decisionCitation,
  recognitionState,
  type Recognition,
} from '#shared/registers/recognition.ts';

/** Kiến Thụy: nông thôn mới 2020 by the decision of July 2022. */
const kienThuy: Recognition = {
  ...blankRegister,
  id: 'r',
  unitId: 'kien-thuy',
  setId: '',
  grade: 'đạt chuẩn nông thôn mới',
  year: 2020,
  act: '',
  number: '881/QĐ-TTg',
  issuer: 'Thủ tướng Chính phủ',
  on: day('2022-07-22'),
  stillMet: null,
  total: null,
  reviewedOn: null,
};

describe('a recognition of 2020 by a decision of 22/7/2022', () => {
  test('is cited by number, day and issuer, unless the words are typed', () => {
    expect(decisionCitation(kienThuy)).toBe(
      'Quyết định số 881/QĐ-TTg ngày 22/7/2022 của Thủ tướng Chính phủ',
    );
    expect(decisionCitation({ ...kienThuy, act: 'Quyết định 881' })).toBe('Quyết định 881');
    expect(decisionCitation({ ...kienThuy, number: ' ' })).toBe('');
  });

  test('holds from the day of its decision, not from the year it recognises', () => {
    expect(recognitionState(kienThuy, day('2021-01-01'))).toBe('not-yet');
    expect(recognitionState(kienThuy, day('2022-07-22'))).toBe('in-force');
  });

  test('holds up to the day before it is withdrawn, and on its last day', () => {
    const withdrawn = { ...kienThuy, withdrawnOn: day('2025-03-01') };
    expect(recognitionState(withdrawn, day('2025-02-28'))).toBe('in-force');
    expect(recognitionState(withdrawn, day('2025-03-01'))).toBe('withdrawn');
    const ended = { ...kienThuy, validTo: day('2025-12-31') };
    expect(recognitionState(ended, day('2025-12-31'))).toBe('in-force');
    expect(recognitionState(ended, day('2026-01-01'))).toBe('ended');
  });

  test('withdrawn by an act of which no day is known holds on no day', () => {
    const withdrawn = { ...kienThuy, withdrawalAct: 'Quyết định số 12/QĐ-TTg' };
    expect(recognitionState(withdrawn, day('2023-01-01'))).toBe('withdrawn');
  });

  test('without its day holds from the end of its year; without a decision it proves nothing', () => {
    const undated = { ...kienThuy, on: null };
    expect(recognitionState(undated, day('2020-12-30'))).toBe('not-yet');
    expect(recognitionState(undated, day('2020-12-31'))).toBe('in-force');
    expect(recognitionState({ ...kienThuy, number: null }, day('2023-01-01'))).toBe('unproven');
  });
});

test('days that contradict each other are refused at their field', () => {
  expect(checkRecognition(kienThuy)).toBeNull();
  expect(checkRecognition({ ...kienThuy, validTo: day('2022-01-01') })).toMatchObject({
    code: 'recognition.endsBeforeStart',
    field: 'validTo',
  });
  expect(checkRecognition({ ...kienThuy, withdrawnOn: day('2022-07-21') })).toMatchObject({
    code: 'recognition.withdrawnBeforeStart',
    field: 'withdrawnOn',
  });
});
