import { expect, test } from 'vitest';
import { inCommune } from './support/commune-dossier.ts';

const of = <T extends { readonly code: string }>(items: readonly T[], code: string): T => {
  const found = items.find((item) => item.code === code);
  if (!found) throw new Error(`${code} is not in the list`);
  return found;
};

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
    const model = 'commune-model-2021-2025';
    const variant = 'northern-midlands-mountains';
    const { variants } = await call('criteria.set', { setId: model });
    const column = variants.some(({ id }) => id === variant) ? { variant } : {};
    const next = await call('dossiers.create', { unitId, setId: model, year: 2025, ...column });
    const about = { dossierId: next.dossierId };
    const before = await call('planning.standing', about);
    expect(before.alreadyHeld).toBeNull();
    expect(before.dossiers).toHaveLength(2);
    expect(before.required).toContainEqual(
      expect.objectContaining({
        setId: 'commune-advanced-2021-2025',
        recognised: null,
        dossier: { dossierId, year: 2024, verdict: 'undecided' },
      }),
    );
    await call('registers.saveRecognition', {
      fields: {
        unitId,
        setId: 'commune-advanced-2021-2025',
        grade: 'đạt chuẩn nông thôn mới nâng cao',
        year: 2024,
        act: 'Quyết định số 45/QĐ-UBND',
        on: '2025-01-20',
        stillMet: null,
        total: null,
        reviewedOn: null,
      },
    });
    const after = await call('planning.standing', { dossierId });
    expect(after.alreadyHeld).toEqual({ act: 'Quyết định số 45/QĐ-UBND', year: 2024 });
  }));
