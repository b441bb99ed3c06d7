import { describe, expect, it } from 'vitest';
import { narrativeFaults } from '#shared/assessments/narrative-faults.ts';
import type { LiveFigure } from '#shared/assessments/live-figures.ts';
import { liveText, markFigures, renewed, writtenText } from '#shared/assessments/live-text.ts';

const figures = (households: string, share: string): readonly LiveFigure[] => [
  { key: 'numerator', forms: [households] },
  { key: 'denominator', forms: ['1.486'] },
  { key: 'value', forms: [share] },
  { key: 'proof.p1', forms: ['MC-012'] },
  { key: 'cite.p1', forms: ['MC-012, tr. 2'] },
];
const before = figures('1.268', '85,33%');
const after = figures('1.286', '86,54%');
const typed =
  'Theo Báo cáo số 1268/BC-UBND ngày 30/11/2024, xã có 1.268/1.486 hộ có nhà ở kiên cố, đạt 85,33% (minh chứng MC-012, tr. 2).';

describe('figures in the own text of an officer', () => {
  it('are found in what was typed, and numbers of papers, days and years are not', () => {
    expect(markFigures(typed, before, '')).toBe(
      'Theo Báo cáo số 1268/BC-UBND ngày 30/11/2024, xã có {{numerator|1.268}}/{{denominator|1.486}} hộ có nhà ở kiên cố, đạt {{value|85,33%}} (minh chứng {{cite.p1|MC-012, tr. 2}}).',
    );
  });

  it('follow the ledger, and the text says what it was written as', () => {
    const stored = markFigures(typed, before, '');
    expect(liveText(stored, after)).toContain('xã có 1.286/1.486 hộ');
    expect(writtenText(stored)).toBe(typed);
    const known = { figures: after, draft: '', labels: ['MC-012'] };
    expect(narrativeFaults(stored, known).changed).toEqual([
      { written: '1.268', now: '1.286' },
      { written: '85,33%', now: '86,54%' },
    ]);
  });

  it('stay told as changed through an edit elsewhere, until the officer takes them over', () => {
    const stored = markFigures(typed, before, '');
    const edited = markFigures(`${liveText(stored, after)} Xã giữ vững.`, after, stored);
    const known = { figures: after, draft: '', labels: ['MC-012'] };
    expect(narrativeFaults(edited, known).changed).toHaveLength(2);
    expect(narrativeFaults(renewed(edited, after), known).changed).toEqual([]);
  });

  it('typed from an older screen still belong to their figure', () => {
    const stored = markFigures(typed, before, '');
    expect(liveText(markFigures(typed, after, stored), after)).toContain('xã có 1.286/1.486 hộ');
  });

  it('follow a proof whose label and page change', () => {
    const stored = markFigures(typed, before, '');
    const moved = before.map((one) =>
      one.key === 'cite.p1' ? { ...one, forms: ['MC-013, tr. 4-5'] } : one,
    );
    expect(liveText(stored, moved)).toContain('(minh chứng MC-013, tr. 4-5)');
  });

  it('of a whole share are two, so neither is followed', () => {
    const schools = [
      { key: 'numerator', forms: ['3', '03'] },
      { key: 'denominator', forms: ['3', '03'] },
    ];
    expect(markFigures('03/03 trường', schools, '')).toBe('03/03 trường');
  });
});

describe('what is wrong in a text', () => {
  const faults = (text: string, labels: readonly string[] = []) =>
    narrativeFaults(markFigures(text, before, ''), {
      figures: before,
      draft: 'từ 85% trở lên',
      labels,
    });

  it('is a number that nobody knows; the requirement is known', () => {
    expect(faults('Xã có 1.999 hộ, mức quy định 85%.').stray).toEqual(['1.999']);
    expect(faults('Năm 2024 thực hiện Quyết định số 942/QĐ-UBND ngày 11/5/2023.').stray).toEqual(
      [],
    );
  });

  it('is a sentence with a number and without a proof', () => {
    const text = 'Xã có 1.268 hộ (MC-012). Trong đó đạt 85,33%. Nhân dân đồng tình.';
    expect(faults(text, ['MC-012']).unproved).toEqual(['Trong đó đạt 85,33%.']);
    expect(faults('Xã có 1.268 hộ.', ['MC-012']).unproved).toEqual([]);
    expect(faults('Xã có 1.268 hộ.').unproved).toEqual(['Xã có 1.268 hộ.']);
  });
});
