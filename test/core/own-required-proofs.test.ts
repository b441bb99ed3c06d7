import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { inCommune, type Commune } from './support/commune-dossier.ts';
import { changesNothing } from './support/unchanged.ts';

const setId = 'commune-advanced-2021-2025';
const provinceName = 'Lĩnh Khê';
const place = { setId, provinceName };
const act = {
  kind: 'Quyết định',
  number: '1320/QĐ-UBND',
  date: day('2022-07-20'),
  issuer: 'Ủy ban nhân dân tỉnh Lĩnh Khê',
};
const asked = {
  kinds: ['Biên bản'],
  period: 'assessed-year' as const,
  signature: 'signed' as const,
  copy: 'any' as const,
  importance: 'required' as const,
};
const added = { ...asked, id: '6.3/minutes', target: '6.3', name: 'Biên bản bình xét thôn' };
const changed = {
  ...asked,
  id: '6.3/cultural-villages-decision',
  target: '6.3',
  name: 'Quyết định công nhận thôn văn hóa của huyện',
};
const dropped = [{ id: '9/housing-report', reason: 'tỉnh thu theo biểu riêng' }];
const list = { ...place, act, proofs: [added, changed], dropped };

/** The commune lies in the province of the list. */
const inProvince = async ({ call, unitId }: Commune) => {
  const province = await call('units.create', { level: 'province', name: provinceName });
  await call('units.update', { unitId, patch: { parentId: province.unitId } });
};

const namesOf = async ({ call, dossierId }: Commune, target: string) => {
  const { targets, list: known } = await call('checklist.dossier', { dossierId, target });
  const items = targets[0]?.items ?? [];
  return { names: items.map(({ name, origin }) => [name, origin]), act: known.act };
};

describe("a province's own list of required proofs", () => {
  test('adds, changes and drops papers of its communes, and of no others', () =>
    inCommune(async (commune) => {
      const { call, undo } = commune;
      await call('checklist.saveOwn', list);
      expect(await namesOf(commune, '9')).toMatchObject({ act: null });
      await inProvince(commune);
      expect(await namesOf(commune, '6.3')).toEqual({
        names: [
          [changed.name, 'province'],
          [added.name, 'province'],
        ],
        act,
      });
      expect((await namesOf(commune, '9')).names).toEqual([
        ['Danh sách hộ theo loại nhà', 'shipped'],
      ]);
      await call('checklist.removeOwn', place);
      expect((await namesOf(commune, '6.3')).names).toHaveLength(1);
      await undo();
      expect((await namesOf(commune, '6.3')).names).toHaveLength(2);
    }));

  test('is seen beside the list of the program', () =>
    inCommune(async ({ call }) => {
      await call('checklist.saveOwn', list);
      const bare = await call('checklist.list', { setId });
      expect(bare).toMatchObject({ provinces: [provinceName], own: null, confidence: 'recalled' });
      const whole = await call('checklist.list', place);
      expect(whole.dropped).toEqual([
        { ...dropped[0], name: 'Báo cáo rà soát, phân loại nhà ở dân cư', target: '9' },
      ]);
      expect(whole.proofs.filter(({ origin }) => origin === 'province')).toHaveLength(2);
      expect(whole.proofs).toHaveLength(bare.proofs.length);
    }));

  test('goes to another office as a file and comes back the same', () =>
    inCommune(async ({ core, call, stage }) => {
      await call('checklist.saveOwn', list);
      const { own } = await call('checklist.list', place);
      const { fileSha256, name } = await call('checklist.exportOwn', place);
      expect(name).toBe(`minh-chung-can-co-linh-khe-${setId}.json`);
      const bytes = readFileSync((await core.openFile(fileSha256))?.path ?? '');
      await call('checklist.removeOwn', place);
      const read = await call('checklist.importOwn', { uploadId: await stage(name, bytes) });
      expect(read).toMatchObject({ ...place, proofs: 2, dropped: 1 });
      expect((await call('checklist.list', place)).own).toEqual(own);
    }));

  test('is refused in words where it does not fit the set', () =>
    inCommune(async (core) => {
      const wrong = [
        [{ proofs: [{ ...added, id: '99/x', target: '99' }] }, 'checklist.unknownTarget'],
        [{ proofs: [added, added] }, 'checklist.namedTwice'],
        [{ dropped: [...dropped, { id: added.id, reason: '' }] }, 'checklist.namedTwice'],
        [{ dropped: [{ id: '9/nothing', reason: '' }] }, 'checklist.unknownRequirement'],
        [{ provinceName: ' ' }, 'checklist.noProvince'],
        [{ setId: 'nothing' }, 'criteria.unknownSet'],
        [{ proofs: [{ ...added, period: 'within-years' }] }, 'call.invalidInput'],
        [{ proofs: [{ ...added, id: '6.2/other' }] }, 'call.invalidInput'],
      ] as const;
      for (const [change, code] of wrong) {
        const error = await changesNothing(core, () =>
          core.refusal('checklist.saveOwn', { ...list, ...change }),
        );
        expect([change, error.code]).toEqual([change, code]);
      }
      const gone = await changesNothing(core, () => core.refusal('checklist.removeOwn', place));
      expect(gone.code).toBe('record.notFound');
    }));

  test('from a file that is hostile, broken or changed on its way is refused, and nothing changes', () =>
    inCommune(async (core) => {
      const { call, refusal, stage } = core;
      await call('checklist.saveOwn', list);
      const { own } = await call('checklist.list', place);
      const files = [
        ['no JSON', '{', 'import.unknownFormat'],
        ['a list', '[]', 'import.unknownFormat'],
        ['another format', JSON.stringify({ ...own, format: 'x' }), 'checklist.unreadableList'],
        ['one thing more', JSON.stringify({ ...own, run: 1 }), 'checklist.unreadableList'],
        [
          'another hash',
          JSON.stringify({ ...own, sha256: 'a'.repeat(64) }),
          'checklist.hashMismatch',
        ],
        ['a set nobody has', JSON.stringify({ ...own, setId: 'nothing' }), 'criteria.unknownSet'],
        ['three megabytes', ' '.repeat(3_000_000), 'import.tooLarge'],
      ] as const;
      for (const [name, text, code] of files) {
        const uploadId = await stage('danh-muc.json', text);
        const error = await changesNothing(core, () =>
          refusal('checklist.importOwn', { uploadId }),
        );
        expect([name, error.code]).toEqual([name, code]);
      }
    }));
});
