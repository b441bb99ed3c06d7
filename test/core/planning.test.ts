import { expect, test } from 'vitest';
import { advancedSet as advanced, inCommune } from './support/commune-dossier.ts';

const of = <T extends { readonly code: string }>(items: readonly T[], code: string): T => {
  const found = items.find((item) => item.code === code);
  if (!found) throw new Error(`${code} is not in the list`);
  return found;
};

const advancedOf2024 = (unitId: string) => ({
  unitId,
  setId: advanced,
  grade: 'đạt chuẩn nông thôn mới nâng cao',
  year: 2024,
  act: 'Quyết định số 45/QĐ-UBND',
  on: '2025-01-20',
  stillMet: null,
  total: null,
  reviewedOn: null,
});

test('work is given to an office with a day; late is what is due and not met', () =>
  inCommune(async ({ call, undo, dossierId }) => {
    const codes = ['1.1', '1.2'];
    const patch = { assignee: 'Phòng Kinh tế', dueOn: '2020-06-30' };
    await call('planning.savePlan', { dossierId, codes, patch });
    await call('assessments.enter', { dossierId, code: '1.1', answer: { value: true } });
    const items = await call('planning.worklist', { dossierId, assignee: 'Phòng Kinh tế' });
    expect(items).toMatchObject([
      { code: '1.1', verdict: 'met', overdue: false },
      { code: '1.2', verdict: 'undecided', overdue: true, dueOn: '2020-06-30' },
    ]);
    await undo();
    await undo();
    const later = await call('planning.worklist', { dossierId });
    expect(later).toHaveLength(75);
    expect(of(later, '1.2')).toMatchObject({ assignee: '', dueOn: null, overdue: false });
  }));

test('a likelihood carries its day and never counts as met', () =>
  inCommune(async ({ call, dossierId }) => {
    const before = await call('assessments.evaluate', { dossierId });
    const patch = { likelihood: 'sure' as const, likelihoodReason: 'Đã nghiệm thu công trình' };
    await call('planning.savePlan', { dossierId, codes: ['2.1'], patch });
    await call('planning.savePlan', { dossierId, codes: ['2.1'], patch: { quality: 'thin' } });
    const item = of(await call('planning.worklist', { dossierId }), '2.1');
    expect(item).toMatchObject({ ...patch, quality: 'thin', verdict: 'undecided' });
    expect(item.likelihoodOn).not.toBeNull();
    expect(await call('assessments.evaluate', { dossierId })).toEqual(before);
  }));

test('comments have an author, can be settled and taken back', () =>
  inCommune(async ({ call, undo, refusal, dossierId }) => {
    const text = 'Đề nghị xã bổ sung biên bản nghiệm thu.';
    const { commentId } = await call('planning.addComment', { dossierId, code: '2.1', text });
    const [comment] = await call('planning.comments', { dossierId, code: '2.1' });
    expect(comment).toMatchObject({ text, author: 'Quàng Thị Inh', resolved: false });
    expect(of(await call('planning.worklist', { dossierId }), '2.1').openComments).toBe(1);
    await call('planning.resolveComment', { commentId, resolved: true });
    expect(of(await call('planning.worklist', { dossierId }), '2.1').openComments).toBe(0);
    await undo();
    expect(of(await call('planning.worklist', { dossierId }), '2.1').openComments).toBe(1);
    const error = await refusal('planning.addComment', { dossierId, code: '99.9', text });
    expect(error.code).toBe('criteria.unknownIndicator');
  }));

test('the worklist is one file, by office', () =>
  inCommune(async ({ call, dossierId }) => {
    const patch = { assignee: 'Công chức Văn hóa - xã hội' };
    await call('planning.savePlan', { dossierId, codes: ['5.1', '5.2'], patch });
    for (const format of ['pdf', 'docx', 'xlsx'] as const) {
      const made = await call('planning.printWorklist', { dossierId, format });
      expect(made.name).toBe(`viec-can-lam-2024.${format}`);
    }
  }));

test('kiểu mẫu asks for nâng cao; a grade already held is pointed out', () =>
  inCommune(async ({ call, unitId, dossierId }) => {
    const modelSet = 'commune-model-2021-2025';
    const variant = 'northern-midlands-mountains';
    const { variants } = await call('criteria.set', { setId: modelSet });
    const column = variants.some(({ id }) => id === variant) ? { variant } : {};
    const next = await call('dossiers.create', {
      unitId,
      setId: modelSet,
      year: 2025,
      asOf: '2025-12-31',
      ...column,
    });
    const about = { dossierId: next.dossierId };
    const before = await call('planning.standing', about);
    expect(before.alreadyHeld).toBeNull();
    expect(before.dossiers).toHaveLength(2);
    const [asked] = before.required;
    expect(asked).toMatchObject({
      setId: advanced,
      recognised: null,
      lost: null,
      dossier: { dossierId, year: 2024, on: '2024-11-30', basis: 'current', verdict: 'undecided' },
      variant: 'northern-midlands-mountains',
    });
    await call('registers.saveRecognition', { fields: advancedOf2024(unitId) });
    const own = await call('planning.standing', { dossierId });
    expect(own).toMatchObject({ on: '2024-11-30', alreadyHeld: null });
    const later = await call('planning.standing', { dossierId, on: '2025-01-20' });
    expect(later.alreadyHeld).toEqual({ act: 'Quyết định số 45/QĐ-UBND', year: 2024 });
    const model = await call('planning.standing', about);
    expect(model.required[0]).toMatchObject({ recognised: { year: 2024 }, lost: null });
  }));

test('a withdrawn grade is not held from that day on, and undo brings it back', () =>
  inCommune(async ({ call, undo, refusal, unitId, dossierId }) => {
    const fields = advancedOf2024(unitId);
    const { id } = await call('registers.saveRecognition', { fields });
    const withdrawal = { withdrawnOn: '2025-06-01', withdrawalAct: 'Quyết định số 90/QĐ-UBND' };
    await call('registers.saveRecognition', { id, fields: { ...fields, ...withdrawal } });
    const heldOn = async (on: string) =>
      (await call('planning.standing', { dossierId, on })).alreadyHeld?.year ?? null;
    expect(await heldOn('2025-05-31')).toBe(2024);
    expect(await heldOn('2025-06-01')).toBeNull();
    // A caller that knows nothing of the withdrawal leaves it as it is.
    await call('registers.saveRecognition', { id, fields: { ...fields, stillMet: 74, total: 75 } });
    const { rows } = await call('registers.register', { on: '2025-07-01' });
    expect(rows).toMatchObject([{ unitName: 'xã Mường Lạn', state: 'withdrawn', stillMet: 74 }]);
    await undo();
    await undo();
    expect(await heldOn('2025-06-01')).toBe(2024);
    const wrong = { ...fields, withdrawnOn: '2024-12-31' };
    const error = await refusal('registers.saveRecognition', { id, fields: wrong });
    expect(error).toMatchObject({
      code: 'recognition.withdrawnBeforeStart',
      field: 'withdrawnOn',
    });
  }));

test('two scores of one unit stand on one day: of the other dossier, kept or of now, or none', () =>
  inCommune(async ({ call, unitId, dossierId }) => {
    const lower = 'commune-standard-2021-2025';
    const about = { dossierId, on: '2024-11-30' };
    const none = await call('planning.standing', about);
    expect(none.own).toMatchObject({ setId: advanced, on: '2024-11-30', basis: 'current' });
    expect(none.required).toMatchObject([{ setId: lower, dossier: null }]);
    const variant = none.required[0]?.variant ?? '';
    const wanted = { unitId, setId: lower, year: 2023, asOf: '2023-12-31', variant };
    const made = await call('dossiers.create', wanted);
    const earlier = await call('planning.standing', about);
    expect(earlier.required[0]?.dossier).toMatchObject({ on: '2023-12-31', basis: 'current' });
    const verdicts = [{ code: '1.1', verdict: 'met' as const }];
    const kept = { dossierId: made.dossierId, on: '2024-11-30', verdicts };
    await call('assessments.snapshot', kept);
    const same = await call('planning.standing', about);
    expect(same.required[0]?.dossier).toMatchObject({
      on: '2024-11-30',
      basis: 'snapshot',
      indicators: { met: 1 },
    });
    const unit = await call('planning.standingOfUnit', { unitId, on: '2024-11-30' });
    const days = new Map(unit.scores.map(({ setId, on }) => [setId, on]));
    expect(days).toEqual(
      new Map([
        [advanced, '2024-11-30'],
        [lower, '2024-11-30'],
      ]),
    );
  }));
