import { expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { advancedSet, createCommuneDossier, inCommune } from './support/commune-dossier.ts';
import { review } from './support/review-input.ts';

const office = 'Sở Giáo dục và Đào tạo';
const letter = { office, number: '1204/SGDĐT-KH', on: day('2025-01-14') };

test('a criterion is accepted as reported in one change; what is written or undecided stays as it is', () =>
  inCommune(async ({ call, dossierId, undo }) => {
    const stage = 'appraisal' as const;
    const criterion = 3;
    const own = async () =>
      (await call('review.criteria', { dossierId })).find(({ number }) => number === criterion)
        ?.indicators ?? [];
    const [first = '', second = '', ...others] = (await own()).map(({ code }) => code);
    await call('assessments.enter', { dossierId, code: first, answer: { value: '100' } });
    await call('assessments.enter', { dossierId, code: second, answer: { value: '0' } });
    const written = { result: '12%', place: 'Kênh Nà Thình', opinion: 'Đo lại.' };
    const seen = { ...written, ...letter, number: '', on: null, verdict: 'not-met' as const };
    await call('review.saveResult', { dossierId, stage, code: first, ...seen });
    const read = async () => (await call('review.get', { dossierId, stage })).results;
    const before = await read();

    const at = { dossierId, stage, criterion, ...letter };
    const reported = (await own()).find(({ code }) => code === second);
    expect(await call('review.acceptReported', at)).toEqual({ written: 1, undecided: others });
    expect(await read()).toEqual([
      { ...before[0], ...written },
      expect.objectContaining({ code: second, verdict: reported?.verdict, result: '', ...letter }),
    ]);
    await undo();
    expect(await read()).toEqual(before);
  }));

test('results are accepted of a criterion of the set only, and by an office with a name', () =>
  inCommune(async ({ refusal, dossierId }) => {
    const at = { dossierId, stage: 'appraisal', criterion: 3, ...letter };
    expect((await refusal('review.acceptReported', { ...at, criterion: 99 })).code).toBe(
      'criteria.unknownCriterion',
    );
    expect((await refusal('review.acceptReported', { ...at, office: ' ' })).code).toBe(
      'call.invalidInput',
    );
  }));

test('results stand in the order of the set', () =>
  inCommune(async ({ call, dossierId }) => {
    const stage = 'verification' as const;
    const seen = { result: '', place: '', opinion: '', verdict: 'met' as const, ...letter };
    for (const code of ['17.10', '13.1', '17.2', '2.1']) {
      await call('review.saveResult', { dossierId, stage, code, ...seen });
    }
    const { results } = await call('review.get', { dossierId, stage });
    expect(results.map(({ code }) => code)).toEqual(['2.1', '13.1', '17.2', '17.10']);
  }));

test('what a body writes is about an indicator of the set', () =>
  inCommune(async ({ refusal, call, dossierId }) => {
    const stage = 'verification' as const;
    const seen = { result: '', place: '', opinion: '', verdict: 'met' as const, ...letter };
    const found = {
      dossierId,
      stage,
      round: 1,
      content: 'Thiếu biểu.',
      reason: '',
      request: '',
      due: null,
      guide: '',
      body: office,
      number: '',
      on: null,
      outcome: 'open' as const,
      reply: '',
      place: '',
      proof: '',
      position: 1,
    };
    for (const code of ['1,234.5', '99.9']) {
      const of = { code: 'criteria.unknownIndicator' };
      const result = await refusal('review.saveResult', { dossierId, stage, code, ...seen });
      const finding = await refusal('review.saveFinding', { fields: { ...found, code } });
      expect([result, finding]).toMatchObject([of, of]);
    }
    await call('review.saveFinding', { fields: { ...found, code: '' } });
  }));

test('dossiers of one batch go together: same name, year and unit above, and the name taken back parts them', () =>
  inCommune(async (core) => {
    const { call, dossierId, undo } = core;
    const { unitId } = await createCommuneDossier(core, 'Pắc Miều');
    const create = async (year: number) =>
      (await call('dossiers.create', { unitId, setId: advancedSet, year })).dossierId;
    const [same] = (await call('dossiers.list', {})).filter((one) => one.unitId === unitId);
    const later = await create(2025);
    for (const id of [dossierId, same?.id ?? '', later])
      await call('review.save', { dossierId: id, ...review, batch: 'Đợt 1' });
    const together = [{ dossierId: same?.id, unit: 'xã Pắc Miều' }];
    expect(await call('review.batch', { dossierId })).toEqual(together);
    expect(await call('review.batch', { dossierId: later })).toEqual([]);
    await call('review.save', { dossierId, ...review });
    expect(await call('review.batch', { dossierId })).toEqual([]);
    await undo();
    expect(await call('review.batch', { dossierId })).toEqual(together);
  }));
