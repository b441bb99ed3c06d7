import { decimal as exact } from '#shared/kernel/decimal.ts';
import { describe, expect, it } from 'vitest';
import { evaluateSample, loadSample } from './sample-dossier.ts';

const inProgress = loadSample('in-progress');
const complete = loadSample('complete');

describe.each([
  ['in progress', inProgress],
  ['complete', complete],
])('the sample commune, %s', (_, sample) => {
  it('has 75 rows', () => {
    expect(sample.rows).toHaveLength(75);
    expect(new Set(sample.rows.map(({ code }) => code)).size).toBe(75);
  });

  it.each(sample.rows)(
    '$code is $verdict',
    ({ code, answer, verdict, printed, weak, required }) => {
      const evaluation = evaluateSample(sample, code, answer);
      expect(evaluation.reason.code).not.toBe('answer-refused');
      expect(evaluation.verdict).toBe(verdict);
      if (printed !== undefined) expect(printedNumber(evaluation.value)).toBe(printed);
      if (weak !== undefined) expect(evaluation.weak).toBe(weak);
      expect(requiredOf(evaluation)).toBe(required);
    },
  );
});

const printedNumber = (value: ReturnType<typeof evaluateSample>['value']): string | null =>
  value?.kind === 'number' ? value.printed.replace('.', ',') : null;

/** The requirement as the golden table writes it. */
const requiredOf = ({ required }: ReturnType<typeof evaluateSample>): string => {
  if (required.kind === 'unknown') return 'delegated, no number';
  if (required.kind !== 'threshold') return required.tableText;
  const overlay = required.origin === 'overlay' ? ' (overlay)' : '';
  return `${required.operator} ${required.threshold}${overlay}`;
};

const fraction = (numerator: string, denominator: string) => ({
  numerator: exact(numerator),
  denominator: exact(denominator),
});

const rowOf = (code: string) => {
  const row = inProgress.rows.find((candidate) => candidate.code === code);
  if (!row) throw new Error(code);
  return row;
};

describe('distances of the sample', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['2.2', 'missing', '1,36 km', '4,33 điểm phần trăm'],
    ['2.3', 'spare', '0,305 km', '1,23 điểm phần trăm'],
    ['3.1', 'spare', '5,64 ha', '0,92 điểm phần trăm'],
    ['4', 'spare', '06 hộ', '0,45 điểm phần trăm'],
    ['9', 'spare', '22 hộ', '1,54 điểm phần trăm'],
    ['11', 'spare', '02 hộ', '0,19 điểm phần trăm'],
    ['13.5', 'missing', '242 triệu đồng', '1,60 điểm phần trăm'],
    ['14.1', 'missing', '34 người', '1,03 điểm phần trăm'],
    ['17.3', 'missing', '62,2 tấn', '5,80 điểm phần trăm'],
    ['17.4', 'spare', '56 hộ', '3,80 điểm phần trăm'],
    ['17.5', 'missing', '95 hộ', '6,39 điểm phần trăm'],
    ['17.8', 'spare', '05 cơ sở', '3,54 điểm phần trăm'],
    ['17.12', 'missing', '5,525 tấn', '7,04 điểm phần trăm'],
    ['18.1', 'spare', '20 hộ', '1,41 điểm phần trăm'],
    ['18.4', 'missing', '08 chủ thể', '2,82 điểm phần trăm'],
    ['18.7', 'missing', '01 hộ', '0,05 điểm phần trăm'],
    ['10', 'missing', '1,4 triệu đồng/người', '1,4 triệu đồng/người'],
  ];
  it.each(cases)('%s: %s %s (%s)', (code, side, natural, gap) => {
    const { distance } = evaluateSample(inProgress, code, rowOf(code).answer);
    expect(distance?.side).toBe(side);
    expect(distance?.natural?.text).toBe(natural);
    expect(distance?.gapText).toBe(gap);
  });
});

describe('traps of the sample', () => {
  it('14.1: the men decide, though the whole is nearer to the line', () => {
    const evaluation = evaluateSample(inProgress, '14.1', rowOf('14.1').answer);
    expect(evaluation.reason).toEqual({
      code: 'part-not-met',
      details: { part: 'male', name: 'Nam' },
    });
    expect(evaluation.distance?.part).toBe('male');
    expect(evaluation.parts.map(({ verdict }) => verdict)).toEqual(['not-met', 'met']);
    expect(evaluation.parts.map(({ value }) => value?.text)).toEqual(['93,97%', '95,16%']);
  });

  it('14.1: men below the line fail a whole that reaches it', () => {
    const { verdict } = evaluateSample(complete, '14.1', {
      ...fraction('6213', '6523'),
      parts: { male: fraction('3135', '3301'), female: fraction('3078', '3222') },
    });
    expect(verdict).toBe('not-met');
  });

  it('5.1: all schools are not enough without one of level 2', () => {
    const answer = { ...fraction('3', '3'), parts: { level2: { value: exact('0') } } };
    const { verdict, reason } = evaluateSample(inProgress, '5.1', answer);
    expect(verdict).toBe('not-met');
    expect(reason.details.part).toBe('level2');
  });

  it('5.1: the first part takes its figures from the whole', () => {
    const answer = { ...fraction('3', '3'), parts: { level2: { value: exact('1') } } };
    const { verdict, parts } = evaluateSample(inProgress, '5.1', answer);
    expect(verdict).toBe('met');
    expect(parts.map(({ verdict: of }) => of)).toEqual(['met', 'met']);
  });

  it('11: with the households unable to work it would fail', () => {
    const { verdict, value } = evaluateSample(inProgress, '11', fraction('129', '1486'));
    expect(verdict).toBe('not-met');
    expect(value?.text).toBe('8,68%');
  });

  it('18.7: one household short prints 94,95%, never 95,0%', () => {
    const { value } = evaluateSample(inProgress, '18.7', rowOf('18.7').answer);
    expect(value?.text).toBe('94,95%');
  });

  it('5.5: Tốt is above Khá and waits for a person to confirm it', () => {
    const evaluation = evaluateSample(inProgress, '5.5', rowOf('5.5').answer);
    expect(evaluation.reason.code).toBe('level-reached');
    expect(evaluation.needsConfirmation).toBe(true);
    const decided = { verdict: 'met' as const, reason: 'Quyết định số 2391/QĐ-UBND' };
    const confirmed = evaluateSample(inProgress, '5.5', { level: 'Tốt', decided });
    expect(confirmed.needsConfirmation).toBe(false);
  });

  it('10: the year of the dossier chooses the threshold', () => {
    const { required } = evaluateSample(inProgress, '10', rowOf('10').answer);
    expect(required).toMatchObject({ origin: 'by-year', threshold: '54', operator: '>=' });
    expect(required.tableText).toBe('≥ 54 triệu đồng/người');
    const { value } = evaluateSample(inProgress, '10', rowOf('10').answer);
    expect(value?.text).toBe('ước 52,6 triệu đồng/người');
  });

  it('13.7: not applicable by the rule of the province', () => {
    const { reason } = evaluateSample(inProgress, '13.7', rowOf('13.7').answer);
    expect(reason.details).toMatchObject({
      act: 'Quyết định số 1187/QĐ-UBND',
      article: 'Điều 2',
      reason: 'Xã không có điểm du lịch được công nhận.',
    });
  });

  it('a level of the province carries its act', () => {
    const { required } = evaluateSample(inProgress, '3.4', rowOf('3.4').answer);
    expect(required).toMatchObject({
      origin: 'overlay',
      act: { number: '865/QĐ-UBND', date: '2024-05-17' },
      tableText: '≥ 90%',
      proseText: 'từ 90% trở lên',
    });
  });
});
