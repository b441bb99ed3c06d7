import { describe, expect, test } from 'vitest';
import { evaluated, inCommune } from './support/commune-dossier.ts';
import { changesNothing } from './support/unchanged.ts';

describe('an answer', () => {
  test('is read as people in Vietnam type numbers, and judged by the exact value', () =>
    inCommune(async (core) => {
      const { call, dossierId } = core;
      const enter = (numerator: string, denominator: string) =>
        call('assessments.enter', { dossierId, code: '8.2', answer: { numerator, denominator } });
      await enter('1.999', '2.500');
      expect(await evaluated(core, dossierId, '8.2')).toMatchObject({
        verdict: 'not-met',
        value: '79.96',
        required: '>= 80',
      });
      await enter('19.995', '25.000');
      // 79,98 would be printed 80,0 with one place; it stays on its side.
      expect(await evaluated(core, dossierId, '8.2')).toMatchObject({
        verdict: 'not-met',
        value: '79.98',
      });
      await enter('20.000,0', '25 000');
      expect(await evaluated(core, dossierId, '8.2')).toMatchObject({
        verdict: 'met',
        value: '80.00',
      });
    }));

  test('lives in the ledger: the households of one indicator are those of the others', () =>
    inCommune(async (core) => {
      const { call, dossierId, undo } = core;
      const nine = { numerator: '1.300', denominator: '1.500' };
      const four = { numerator: '1.500', denominator: '1.500' };
      await call('assessments.enter', { dossierId, code: '9', answer: nine });
      await call('assessments.enter', { dossierId, code: '4', answer: four });
      expect((await evaluated(core, dossierId, '9')).verdict).toBe('met');
      const view = await call('assessments.indicator', { dossierId, code: '9' });
      const denominator = view.slots.find(({ slot }) => slot === 'denominator');
      expect(denominator).toMatchObject({ concept: 'households', sharedWith: ['4'] });
      const more = { denominator: '1.600' };
      await call('assessments.enter', { dossierId, code: '4', answer: more });
      expect((await evaluated(core, dossierId, '9')).verdict).toBe('not-met');
      await undo();
      expect((await evaluated(core, dossierId, '9')).verdict).toBe('met');
    }));

  test('yes or no, a level, a number of its own kind; anything else is refused', () =>
    inCommune(async (core) => {
      const { call, refusal, dossierId } = core;
      const good = [
        ['1.1', { value: 'Đạt' }, 'met'],
        ['1.2', { value: false }, 'not-met'],
        ['1.3', { verdict: 'met' as const }, 'met'],
        ['3.6', { value: 'tốt' }, 'met'],
        ['5.5', { value: 'Trung bình' }, 'not-met'],
        ['13.1', { value: '2' }, 'met'],
      ] as const;
      for (const [code, answer, verdict] of good) {
        await call('assessments.enter', { dossierId, code, answer });
        expect([code, (await evaluated(core, dossierId, code)).verdict]).toEqual([code, verdict]);
      }
      const wrong = [
        ['result.wrongKind', '1.1', { value: 'gần xong' }],
        ['result.wrongKind', '1.1', { numerator: '5' }],
        ['result.levelUnknown', '3.6', { value: 'Xuất sắc' }],
        ['result.notANumber', '13.1', { value: 'hai' }],
        ['result.wrongKind', '13.1', { value: true }],
        ['result.unknownPart', '12.1', { parts: [{ id: 'children', value: '1' }] }],
      ] as const;
      for (const [reason, code, answer] of wrong) {
        const input = { dossierId, code, answer };
        const error = await changesNothing(core, () => refusal('assessments.enter', input));
        expect([code, error.code]).toEqual([code, reason]);
      }
    }));

  test('of parts is met when the worst part is', () =>
    inCommune(async (core) => {
      const { call, dossierId } = core;
      const half = [{ id: 'male', numerator: '800', denominator: '1.000' }];
      await call('assessments.enter', { dossierId, code: '12.1', answer: { parts: half } });
      expect((await evaluated(core, dossierId, '12.1')).verdict).toBe('undecided');
      const women = [{ id: 'female', numerator: '700', denominator: '1.000' }];
      await call('assessments.enter', { dossierId, code: '12.1', answer: { parts: women } });
      const view = await call('assessments.indicator', { dossierId, code: '12.1' });
      expect(view.verdict).toBe('not-met');
      expect(view.parts.map(({ verdict }) => verdict)).toEqual(['met', 'not-met']);
      expect(view.parts.map(({ reason }) => reason.text !== '')).toEqual([true, true]);
    }));

  test('holds a claimed verdict only where it is what the numbers say', () =>
    inCommune(async (core) => {
      const { call, refusal, dossierId } = core;
      const at = { dossierId, code: '8.2' };
      const exact = { numerator: '80', denominator: '100', verdict: 'met' as const };
      await call('assessments.enter', { ...at, answer: exact });
      const wrong = [
        { ...exact, numerator: '79' },
        { ...exact, qualifier: 'gần' },
        { verdict: 'not-met' },
      ];
      for (const answer of wrong) {
        const input = { ...at, answer };
        const error = await changesNothing(core, () => refusal('assessments.enter', input));
        expect(error.code).toBe('result.verdictIsComputed');
      }
      await call('assessments.enter', { ...at, answer: { qualifier: 'gần' } });
      expect(await evaluated(core, dossierId, '8.2')).toMatchObject({
        verdict: 'undecided',
        reason: 'needs-exact-number',
      });
    }));

  test('can be taken back field by field', () =>
    inCommune(async (core) => {
      const { call, dossierId } = core;
      const at = { dossierId, code: '8.2' };
      const exact = { numerator: '80', denominator: '100' };
      await call('assessments.enter', { ...at, answer: exact });
      await call('assessments.enter', { ...at, answer: { numerator: null } });
      expect((await evaluated(core, dossierId, '8.2')).verdict).toBe('undecided');
      const view = await call('assessments.indicator', at);
      expect(view.slots.map(({ slot, value }) => [slot, value])).toEqual([
        ['numerator', null],
        ['denominator', '100'],
      ]);
    }));
});

describe('the work on an indicator', () => {
  test('has a state of its own, apart from the verdict', () =>
    inCommune(async (core) => {
      const { call, dossierId } = core;
      const at = { dossierId, code: '1.1' };
      const state = async () => (await call('assessments.indicator', at)).state;
      expect(await state()).toBe('not-started');
      await call('assessments.enter', { ...at, answer: { value: true } });
      expect(await state()).toBe('draft');
      await call('assessments.setState', { ...at, state: 'checked' });
      await call('assessments.enter', { ...at, answer: { value: false } });
      expect(await state()).toBe('checked');
      expect((await evaluated(core, dossierId, '1.1')).verdict).toBe('not-met');
    }));

  test('has a narrative: drafted from the figures until the officer writes one', () =>
    inCommune(async ({ call, dossierId }) => {
      const at = { dossierId, code: '8.2' };
      const answer = { numerator: '1.700', denominator: '2.000' };
      await call('assessments.enter', { ...at, answer });
      const drafted = (await call('assessments.indicator', at)).narrative;
      expect(drafted.own).toBeNull();
      expect(drafted.draft).toContain('85');
      await call('assessments.setNarrative', { ...at, text: 'Xã đã phủ sóng.' });
      const written = (await call('assessments.indicator', at)).narrative;
      expect(written).toMatchObject({ draft: drafted.draft, own: 'Xã đã phủ sóng.' });
      await call('assessments.setNarrative', { ...at, text: '  ' });
      expect((await call('assessments.indicator', at)).narrative.own).toBeNull();
    }));

  test('begins with what is nearest to its threshold', () =>
    inCommune(async ({ call, dossierId }) => {
      const far = { numerator: '10', denominator: '100' };
      const near = { numerator: '79', denominator: '100' };
      await call('assessments.enter', { dossierId, code: '17.5', answer: far });
      await call('assessments.enter', { dossierId, code: '8.2', answer: near });
      await call('assessments.enter', { dossierId, code: '1.1', answer: { value: true } });
      const actions = await call('assessments.nextActions', { dossierId });
      expect(actions.slice(0, 2).map(({ code }) => code)).toEqual(['8.2', '17.5']);
      expect(actions[0]?.text).toContain('còn thiếu');
      const kinds = new Map(actions.map(({ kind, code }) => [`${kind} ${code}`, true]));
      expect(kinds.has('level-missing 2.1')).toBe(true);
      expect(kinds.has('evidence-missing 1.1')).toBe(true);
      expect(kinds.has('condition 0')).toBe(true);
      const two = await call('assessments.nextActions', { dossierId, limit: 2 });
      expect(two).toEqual(actions.slice(0, 2));
    }));
});

describe('conditions and progress', () => {
  test('a condition is decided with a reason, and one that is open keeps the set undecided', () =>
    inCommune(async (core) => {
      const { call, refusal, dossierId } = core;
      const open = await call('assessments.conditions', { dossierId });
      expect(open.map(({ verdict }) => verdict)).toEqual(open.map(() => 'undecided'));
      const decided = { dossierId, verdict: 'met' as const, evidenceId: null };
      await call('assessments.saveCondition', { ...decided, position: 0, reason: 'Đã có sổ' });
      const [first] = await call('assessments.conditions', { dossierId });
      expect(first).toMatchObject({ verdict: 'met', reason: 'Đã có sổ' });
      const wrong = [
        ['result.reasonMissing', { position: 0, reason: ' ' }],
        ['record.notFound', { position: 90, reason: 'x' }],
        [
          'condition.alwaysApplies',
          { position: 0, reason: 'Xã không có', verdict: 'not-applicable' },
        ],
      ] as const;
      for (const [code, change] of wrong) {
        const input = { ...decided, ...change };
        const error = await changesNothing(core, () => refusal('assessments.saveCondition', input));
        expect(error.code).toBe(code);
      }
    }));

  test('verdicts kept under a day are what today is compared with', () =>
    inCommune(async (core) => {
      const { call, refusal, dossierId } = core;
      const on = '2024-01-01';
      await call('assessments.enter', { dossierId, code: '1.1', answer: { value: true } });
      const except = [{ code: '1.2', verdict: 'met' as const }];
      await call('assessments.snapshot', { dossierId, on, except });
      await call('assessments.enter', { dossierId, code: '1.3', answer: { value: true } });
      await call('assessments.enter', { dossierId, code: '7', answer: { value: true } });
      await call('dossiers.update', { dossierId, patch: { comparedWith: on } });
      const { change } = await call('assessments.evaluate', { dossierId });
      expect(change).toEqual({ since: on, criteria: 1, indicators: 1 });
      const unknown = { dossierId, on, except: [{ code: '99.9', verdict: 'met' }] };
      const error = await changesNothing(core, () => refusal('assessments.snapshot', unknown));
      expect(error.code).toBe('criteria.unknownIndicator');
    }));
});
