import { describe, expect, test } from 'vitest';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { day } from '#shared/kernel/day.ts';
import { paperRefusal, paperRefusals } from '#shared/dossier/refusal.ts';
import { emptySource, sampleSource } from '../../fixtures/dossier-source.ts';

const complete = sampleSource('complete');
const reasonsOf = (source: DossierSource, paper = 'P01') =>
  paperRefusals(source, paper).map(({ details }) => details?.['reason']);

describe('the tờ trình', () => {
  test('of the complete sample may be made', () => {
    expect(paperRefusal(complete, 'P01')).toBeNull();
  });

  test('of the sample in progress is refused, with what stands against it', () => {
    expect(paperRefusals(sampleSource('in-progress'), 'P01')).toEqual([
      {
        code: 'paper.refused',
        details: {
          paper: 'P01',
          reason: 'set-not-met',
          codes: '2.2, 10, 13.5, 13.6, 14.1, 17.3, 17.5, 17.12, 18.4, 18.7',
        },
      },
      {
        code: 'paper.refused',
        details: { paper: 'P01', reason: 'set-undecided', codes: '3.3, 17.10' },
      },
      { code: 'paper.refused', details: { paper: 'P01', reason: 'no-meeting' } },
      {
        code: 'paper.refused',
        details: { paper: 'P01', reason: 'papers-not-signed', papers: 'P02, P04, P05, P06' },
      },
    ]);
  });

  test('needs every paper it rests on to be signed', () => {
    const versions = complete.versions.filter(({ paper }) => paper !== 'P06');
    expect(paperRefusal({ ...complete, versions }, 'P01')?.details).toMatchObject({
      reason: 'papers-not-signed',
      papers: 'P06',
    });
  });

  test('needs every precondition, and no debt whatever was confirmed', () => {
    const condition = 'Không có nợ đọng xây dựng cơ bản';
    const open = { ...complete.assessment, openConditions: [condition] };
    expect(paperRefusal({ ...complete, assessment: open }, 'P01')?.details).toMatchObject({
      reason: 'condition-open',
      condition,
    });
    const [work] = complete.works;
    if (!work) throw new Error('no work');
    const owed = { ...work, acceptedDong: work.allottedDong + 186_000_000 };
    expect(paperRefusal({ ...complete, works: [owed] }, 'P01')?.details).toMatchObject({
      reason: 'construction-debt',
      debt: '186 triệu đồng',
    });
  });

  test('needs the grade below, held and kept', () => {
    expect(reasonsOf({ ...complete, recognitions: [] })).toEqual(['lower-grade-not-held']);
    const [held] = complete.recognitions;
    if (!held) throw new Error('no recognition');
    expect(reasonsOf({ ...complete, recognitions: [{ ...held, stillMet: 56 }] })).toEqual([
      'lower-grade-not-kept',
    ]);
    const withdrawn = { ...held, withdrawnOn: day('2024-10-01') };
    expect(reasonsOf({ ...complete, recognitions: [withdrawn] })).toEqual(['lower-grade-not-held']);
    const otherGrade = { ...held, setId: '', grade: 'thôn kiểu mẫu' };
    expect(reasonsOf({ ...complete, recognitions: [otherGrade] })).toEqual([
      'lower-grade-not-held',
    ]);
  });

  test.each([
    [36, 4, []],
    [35, 5, ['meeting-share-too-low']],
  ])('with %i for and %i against in a meeting of 40', (agree, disagree, reasons) => {
    if (!complete.meeting) throw new Error('no meeting');
    const meeting = { ...complete.meeting, agree, disagree };
    expect(reasonsOf({ ...complete, meeting })).toEqual(reasons);
  });

  test('is refused while the set knows fewer criteria than the decision', () => {
    const { assessment } = complete;
    const criteria = { ...assessment.totals.criteria, total: 20 };
    const totals = { ...assessment.totals, criteria };
    expect(reasonsOf({ ...complete, assessment: { ...assessment, totals } })).toEqual([
      'set-undecided',
    ]);
  });
});

test.each(['P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08'])('%s is never refused', (paper) => {
  expect(paperRefusal(emptySource(), paper)).toBeNull();
});

test('a paper the procedure does not have is unknown', () => {
  expect(paperRefusal(complete, 'P99')).toEqual({
    code: 'paper.unknown',
    details: { paper: 'P99' },
  });
});
