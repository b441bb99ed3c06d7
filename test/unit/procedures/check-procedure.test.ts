import { describe, expect, test } from 'vitest';
import { checkProcedure } from '#shared/procedures/own/check-procedure.ts';
import type { ProcedureDraft } from '#shared/procedures/own/draft.ts';
import { fillable } from '#shared/procedures/own/fillable.ts';
import type { ProcedureProblem } from '#shared/procedures/own/fault.ts';
import { emptyProcedure, filledProcedure } from '../../fixtures/own-procedure.ts';
import { shippedProcedure } from '../../fixtures/paper-texts.ts';

const shipped = shippedProcedure('commune-2026-2030');
const faultsOf = (draft: ProcedureDraft) =>
  checkProcedure(draft, shipped).faults.map(({ path, problem }) => `${path} ${problem}`);

const withStep = (at: number, patch: Partial<ProcedureDraft['steps'][number]>) => {
  const draft = filledProcedure();
  const step = draft.steps[at];
  return step ? { ...draft, steps: draft.steps.with(at, { ...step, ...patch }) } : draft;
};

const withAsk = (asks: NonNullable<ProcedureDraft['rules']>[number]['asks']) => {
  const draft = filledProcedure();
  return { ...draft, rules: (draft.rules ?? []).map((rule) => ({ ...rule, asks })) };
};

describe('a procedure that an office fills', () => {
  test('has no fault once it says who wrote it and what the steps are', () => {
    expect(faultsOf(filledProcedure())).toEqual([]);
    expect(checkProcedure(filledProcedure(), shipped).procedure?.own?.by).toBe('UBND tỉnh Bắc Sơn');
    expect(faultsOf(emptyProcedure())).toEqual(['own.by missing', 'steps no-steps']);
  });

  test.each([
    'commune-2021-2025-three-tier',
    'commune-2021-2025-two-tier',
    'district-2021-2025',
    'town-2021-2025',
    'province-2021-2025',
    'village-2021-2025',
  ])('the shipped %s can be taken over as it is', (id) => {
    const own = { by: 'UBND tỉnh', act: '' };
    const { faults } = checkProcedure(
      { ...fillable(shippedProcedure(id)), own },
      shippedProcedure(id),
    );
    expect(faults).toEqual([]);
  });

  const planted: readonly (readonly [string, ProcedureProblem, () => ProcedureDraft])[] = [
    ['steps.0.name', 'missing', () => withStep(0, { name: ' ' })],
    ['steps.0.days', 'out-of-range', () => withStep(0, { days: 401 })],
    ['steps.0.basis', 'no-basis', () => withStep(0, { days: 3, basis: { text: '', mark: 'C' } })],
    ['steps.0.after', 'unknown-step', () => withStep(0, { after: ['sau này'] })],
    ['steps.0.done', 'unknown-paper', () => withStep(0, { done: { paper: 'P99' } })],
    ['papers', 'no-papers', () => ({ ...withStep(0, { done: { fact: 'meetingHeld' } }) })],
    ['meeting.requiredPercent', 'not-a-percent', () => vote({ requiredPercent: '101' })],
    ['meeting.requiredPercent', 'missing', () => vote({ requiredPercent: '' })],
    ['own.by', 'missing', () => ({ ...filledProcedure(), own: { by: '', act: '' } })],
    ['superiorBody', 'unknown-field', () => ({ ...filledProcedure(), superiorBody: '{x}' })],
    ['id', 'other-procedure', () => ({ ...filledProcedure(), id: 'village-2021-2025' })],
    [
      'rules.0.paper',
      'unknown-paper',
      () => withAsk({ kind: 'paper', paper: 'P98', stage: 'made' }),
    ],
    ['rules.0.paper', 'later-paper', () => withAsk(words('P12'))],
    ['rules.0.then', 'same-day', () => withAsk(days('P01', 'P01', 1))],
    ['rules.0.least', 'no-bound', () => withAsk(days('P01', 'P02', null))],
    ['rules.0.number', 'unknown-number', () => withAsk(number('houses', '1', null))],
    ['rules.0.most', 'bounds-crossed', () => withAsk(number('meetingAgreed', '9', '8'))],
    ['rules.0.least', 'out-of-range', () => withAsk(number('meetingAgreed', '-9', null))],
  ];

  test.each(planted.filter(([path]) => path !== 'papers'))('%s: %s', (path, problem, make) => {
    expect(faultsOf(make())).toContain(`${path} ${problem}`);
  });

  test('without papers, with a paper twice or one the program has no text for', () => {
    const draft = filledProcedure();
    const [first] = draft.papers;
    if (!first) throw new Error('no papers');
    expect(faultsOf({ ...draft, papers: [] })).toContain('papers no-papers');
    const twice = { ...draft, papers: [...draft.papers, first] };
    expect(faultsOf(twice)).toContain(`papers.${draft.papers.length}.name twice`);
    const strange = { ...draft, papers: [...draft.papers, { ...first, paper: 'P97' }] };
    expect(faultsOf(strange)).toContain(`papers.${draft.papers.length}.name unknown-paper`);
  });
});

const vote = (patch: Partial<ProcedureDraft['meeting']>): ProcedureDraft => {
  const draft = filledProcedure();
  return { ...draft, meeting: { ...draft.meeting, ...patch } };
};

const days = (first: string, then: string, least: number | null) =>
  ({ kind: 'days', first, then, least, most: null }) as const;

const words = (paper: string) =>
  ({ kind: 'words', paper, words: 'trân trọng', present: true }) as const;

const number = (name: string, least: string | null, most: string | null) =>
  ({ kind: 'number', number: name, least, most }) as const;
