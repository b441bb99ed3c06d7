import { describe, expect, test } from 'vitest';
import { pdfOfPages } from './support/small-files.ts';
import { advancedSet, inCommune, type Commune } from './support/commune-dossier.ts';
import { changesNothing } from './support/unchanged.ts';

const setId = advancedSet;
const threshold = (value: string) => ({
  kind: 'threshold' as const,
  operator: '>=' as const,
  byVariant: { '*': value },
});

const row = async ({ call }: Commune, code: string, version?: number) => {
  const view = await call('criteria.set', { setId, ...(version && { version }) });
  const found = view.rows.flatMap(({ indicators }) => indicators).find((one) => one.code === code);
  if (!found) throw new Error(`no indicator ${code}`);
  return found;
};

describe('an indicator compared with the text the office holds', () => {
  test('carries name, day, text and page, until it is undone', () =>
    inCommune(async (commune) => {
      const { call, stage, undo } = commune;
      const uploadId = await stage('Quyết định 318.pdf', pdfOfPages(3));
      const { textId } = await call('criteria.attachText', { setId, uploadId });
      expect(await row(commune, '12.1')).toMatchObject({ toCompare: true, signOff: null });
      await call('criteria.verify', { setId, code: '12.1', textId, page: 2 });
      expect(await row(commune, '12.1')).toMatchObject({
        toCompare: false,
        signOff: { person: expect.any(String), textName: 'Quyết định 318.pdf', page: 2 },
      });
      await undo();
      expect(await row(commune, '12.1')).toMatchObject({ toCompare: true, signOff: null });
    }));

  test('corrected, is compared, makes the next version and leaves the first as it was', () =>
    inCommune(async (commune) => {
      const { call, unitId } = commune;
      const before = await row(commune, '12.1');
      const correction = {
        name: 'Tỷ lệ lao động qua đào tạo theo văn bản',
        requirement: threshold('81.5'),
      };
      const { version } = await call('criteria.correct', { setId, code: '12.1', correction });
      expect(version).toBe(2);
      const after = await row(commune, '12.1');
      expect(after).toMatchObject({
        name: correction.name,
        toCompare: false,
        confidence: 'quoted',
      });
      expect(after.requirements.every(({ text }) => text === '≥ 81,5%')).toBe(true);
      expect((await row(commune, '12.1', 1)).name).toBe(before.name);
      const sets = await call('criteria.sets', {});
      expect(sets.find(({ id }) => id === setId)).toMatchObject({
        version: 2,
        origin: 'corrected',
      });
      const created = await call('dossiers.create', { unitId, setId, year: 2025 });
      const view = await call('assessments.indicator', {
        dossierId: created.dossierId,
        code: '12.1',
      });
      expect(view.name).toBe(correction.name);
      expect(view.provenance.toCompare).toBe(false);
      expect(await row(commune, '12.2')).toMatchObject({ toCompare: true });
    }));

  test('a sign-off of the old words does not cover new ones', () =>
    inCommune(async (commune) => {
      const { call } = commune;
      await call('criteria.verify', { setId, code: '12.2' });
      const exported = await call('criteria.exportSet', { setId, format: 'json' });
      expect(exported.version).toBe(1);
      await call('criteria.correct', {
        setId,
        code: '12.1',
        correction: { guidance: 'Theo hướng dẫn' },
      });
      expect(await row(commune, '12.2')).toMatchObject({ toCompare: false });
      await call('criteria.correct', { setId, code: '12.2', correction: { name: 'Tên khác' } });
      const old = await row(commune, '12.2', 2);
      expect(old.signOff).not.toBeNull();
    }));

  test('a correction that leaves a group without its level changes nothing', () =>
    inCommune(async (commune) => {
      const correction = {
        requirement: { ...threshold('1'), byVariant: { 'northern-midlands-mountains': '70' } },
      };
      const refused = () =>
        commune.refusal('criteria.correct', { setId, code: '12.1', correction });
      expect(await changesNothing(commune, refused)).toMatchObject({
        code: 'criteria.levelMissing',
      });
    }));

  test('a placeholder that is filled becomes an ordinary indicator', () =>
    inCommune(async ({ call }) => {
      const village = 'village-smart-quang-ninh-2021-2025';
      const before = await call('criteria.set', { setId: village });
      const code = before.rows
        .flatMap(({ indicators }) => indicators)
        .find((one) => one.placeholder)?.code;
      if (code === undefined) throw new Error('no placeholder');
      const correction = { name: 'Có camera an ninh', requirement: { kind: 'achieved' as const } };
      await call('criteria.correct', { setId: village, code, correction });
      const after = await call('criteria.set', { setId: village });
      const filled = after.rows
        .flatMap(({ indicators }) => indicators)
        .find((one) => one.code === code);
      expect(filled).toMatchObject({ placeholder: false, name: 'Có camera an ninh' });
    }));
});
