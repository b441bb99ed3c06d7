import { describe, expect, test } from 'vitest';
import { lastingCode } from '#shared/evidence/lasting-code.ts';
import { createCommuneDossier, inCommune, type Commune } from './support/commune-dossier.ts';
import { pdfOfPages } from './support/small-files.ts';
import { changesNothing } from './support/unchanged.ts';

const addProof = async (
  { call, stage, dossierId }: Commune,
  pages: number,
  targets = ['1.1'],
): Promise<string> => {
  const uploadIds = [await stage(`bản ${pages}.pdf`, pdfOfPages(pages))];
  return (await call('evidence.add', { dossierId, targets, uploadIds })).evidenceId;
};

describe('the same bytes', () => {
  test('are told with the proof that is there, and nothing is written', () =>
    inCommune(async (core) => {
      await addProof(core, 2);
      const uploadIds = [await core.stage('bản khác tên.pdf', pdfOfPages(2))];
      const input = { dossierId: core.dossierId, targets: ['4'], uploadIds };
      const error = await changesNothing(core, () => core.refusal('evidence.add', input));
      expect(error).toMatchObject({
        code: 'evidence.alreadyThere',
        details: { label: 'MC-001', name: 'bản khác tên.pdf' },
      });
    }));

  test('serve another indicator as the proof that is there, and keep the pages cited before', () =>
    inCommune(async (core) => {
      const { call, stage, dossierId } = core;
      const evidenceId = await addProof(core, 2);
      await call('evidence.link', { dossierId, target: '1.1', evidenceId, pageFrom: 2 });
      const uploadIds = [await stage('a.pdf', pdfOfPages(2))];
      const input = { dossierId, targets: ['1.1', '4'], uploadIds, onTwin: 'use' as const };
      expect(await call('evidence.add', input)).toEqual({ evidenceId, isTwin: true });
      const { links } = await call('evidence.get', { evidenceId });
      expect(links.map(({ target, pageFrom }) => [target, pageFrom])).toEqual([
        ['1.1', 2],
        ['4', null],
      ]);
    }));

  test('are a proof of their own where the officer wants it, and in another commune', () =>
    inCommune(async (core) => {
      const { call, stage, dossierId } = core;
      const first = await addProof(core, 2);
      const again = [await stage('a.pdf', pdfOfPages(2))];
      const input = { dossierId, targets: [], uploadIds: again, onTwin: 'add' as const };
      expect((await call('evidence.add', input)).evidenceId).not.toBe(first);
      const elsewhere = await createCommuneDossier(core, 'Tả Van');
      const uploadIds = [await stage('a.pdf', pdfOfPages(2))];
      const there = await call('evidence.add', {
        dossierId: elsewhere.dossierId,
        targets: [],
        uploadIds,
      });
      expect(there.isTwin).toBe(false);
    }));

  test('beside others are never taken for the whole', () =>
    inCommune(async (core) => {
      const { stage, refusal, dossierId } = core;
      await addProof(core, 2);
      const uploadIds = [await stage('a.pdf', pdfOfPages(2)), await stage('b.pdf', pdfOfPages(5))];
      const input = { dossierId, targets: ['4'], uploadIds, onTwin: 'use' };
      expect((await refusal('evidence.add', input)).code).toBe('evidence.alreadyThere');
    }));
});

describe('many proofs', () => {
  test('take one change, and one undo takes it back', () =>
    inCommune(async (core) => {
      const { call, undo, unitId } = core;
      const evidenceIds = [await addProof(core, 1), await addProof(core, 2)];
      const patch = { box: ' Hộp 03 ', folder: 'Tập 2', copyKind: 'certified-copy' as const };
      expect(await call('evidence.updateMany', { evidenceIds, patch })).toEqual({ changed: 2 });
      const boxes = async () => (await call('evidence.list', { unitId })).map(({ box }) => box);
      expect(await boxes()).toEqual(['Hộp 03', 'Hộp 03']);
      await undo();
      expect(await boxes()).toEqual(['', '']);
    }));

  test('take none where one of them can not', () =>
    inCommune(async (core) => {
      const evidenceIds = [await addProof(core, 1), await addProof(core, 2)];
      const [, second = ''] = evidenceIds;
      const effectiveOn = { effectiveOn: '2024-12-01' };
      await core.call('evidence.updateMany', { evidenceIds: [second], patch: effectiveOn });
      const patch = { expiresOn: '2024-11-30' };
      const error = await changesNothing(core, () =>
        core.refusal('evidence.updateMany', { evidenceIds, patch }),
      );
      expect(error).toMatchObject({
        code: 'evidence.expiryBeforeEffectIn',
        details: { label: 'MC-002' },
      });
    }));
});

describe('the code on a copy', () => {
  test('leads to its proof, however it was typed, and to none once that is gone', () =>
    inCommune(async (core) => {
      const { call, unitId } = core;
      const evidenceId = await addProof(core, 1);
      await addProof(core, 2);
      const code = lastingCode(evidenceId);
      const byCode = (typed: string) => call('evidence.byCode', { code: typed });
      for (const typed of [code, `HOSO:${code}`, code.toLowerCase().replaceAll('-', ' ')]) {
        expect(await byCode(typed)).toEqual({ evidenceId, unitId, label: 'MC-001' });
      }
      await call('evidence.update', { evidenceId, patch: { label: 'MC-777' } });
      expect((await byCode(code))?.label).toBe('MC-777');
      expect(await byCode('MC-777')).toBeNull();
      await call('evidence.remove', { evidenceId });
      expect(await byCode(code)).toBeNull();
    }));
});

test('codes stay when a unit, an indicator, a label and the order of files change', () =>
  inCommune(async (core) => {
    const { call, dossierId, unitId } = core;
    const evidenceId = await addProof(core, 1);
    await addProof(core, 3, ['4']);
    const codes = async () =>
      (await call('evidence.list', { unitId })).map(({ id }) => lastingCode(id)).toSorted();
    const before = await codes();
    await call('units.update', { unitId, patch: { name: 'Mường Lạn Thượng' } });
    await call('evidence.update', { evidenceId, patch: { label: 'MC-900', number: '1/QĐ-UBND' } });
    await call('evidence.link', { dossierId, target: '17.10', evidenceId, pageFrom: 1 });
    await call('evidence.replace', {
      evidenceId,
      uploadIds: [await core.stage('mới.pdf', pdfOfPages(4))],
    });
    await createCommuneDossier(core, 'Tả Van');
    expect(await codes()).toEqual(before);
  }));
