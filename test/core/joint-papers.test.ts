import { describe, expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { advancedSet, inCommune, type Commune } from './support/commune-dossier.ts';
import { finding, review } from './support/review-input.ts';
import { pdfOfPages } from './support/small-files.ts';

type Pair = Commune & { readonly own: string; readonly other: string; readonly deputy: string };

const termOf = (personId: string, unitId: string, rank: 'head' | 'deputy') => ({
  personId,
  unitId,
  body: 'peoples-committee' as const,
  bodyName: '',
  office: rank === 'head' ? 'Chủ tịch' : 'Phó Chủ tịch',
  rank,
  from: day('2020-01-01'),
  to: null,
});

/** Two communes of one district that are verified under one name, and who may sign for the district. */
const inBatch = (work: (pair: Pair) => Promise<void>): Promise<void> =>
  inCommune(async (core) => {
    const { call } = core;
    const district = await call('units.create', { level: 'district', name: 'Thượng Ngàn' });
    const parentId = district.unitId;
    const begin = async (name: string): Promise<string> => {
      const region = 'northern-midlands-mountains';
      const { unitId } = await call('units.create', { level: 'commune', name, parentId, region });
      const asked = { unitId, setId: advancedSet, year: 2024 };
      const { dossierId } = await call('dossiers.create', asked);
      await call('review.save', { dossierId, ...review, batch: 'Đợt 1' });
      return dossierId;
    };
    const [own, other] = [await begin('Nà Sương'), await begin('Pắc Miều')];
    const appoint = async (name: string, rank: 'head' | 'deputy'): Promise<string> => {
      const { personId } = await call('people.save', { name });
      const term = termOf(personId, parentId, rank);
      return (await call('people.saveTerm', { term })).termId;
    };
    await appoint('Hà Viết Cẩn', 'head');
    await work({ ...core, own, other, deputy: await appoint('Lò Thị Mai', 'deputy') });
  });

const viewOf = async ({ call }: Pair, dossierId: string, paper = 'P14') => {
  const view = (await call('papers.list', { dossierId })).find((one) => one.paper === paper);
  if (!view) throw new Error(`no ${paper}`);
  return view;
};

const signing = async ({ stage }: Pair, dossierId: string, number = '88', paper = 'P14') => {
  const scanUploadId = await stage('da-ky.pdf', pdfOfPages(1));
  return { dossierId, paper, number, signedOn: day('2025-01-10'), scanUploadId };
};

const sign = async (pair: Pair, dossierId: string, number = '88', paper = 'P14') => {
  await pair.call('papers.make', { dossierId, papers: [paper], formats: ['pdf'] });
  await pair.call('papers.sign', await signing(pair, dossierId, number, paper));
};

describe('the proposal of a batch', () => {
  test('is signed once for every dossier: number, day, signer, scan and file; one undo takes it back', () =>
    inBatch(async (pair) => {
      const { own, other, deputy, call, undo } = pair;
      expect((await viewOf(pair, own)).joint).toEqual(['xã Pắc Miều']);
      await call('papers.chooseSigner', { dossierId: own, paper: 'P14', termId: deputy });
      expect((await viewOf(pair, other)).signerTermId).toBe(deputy);
      await sign(pair, own);
      const [ours, theirs] = [await viewOf(pair, own), await viewOf(pair, other)];
      expect(theirs).toMatchObject({ number: '88/TTr-UBND', signedOn: '2025-01-10', version: 1 });
      expect([ours.state, theirs.state]).toEqual(['signed', 'signed']);
      expect(theirs.scanSha256).toBe(ours.scanSha256);
      expect(theirs.files.map(({ sha256 }) => sha256)).toEqual(
        ours.files.map(({ sha256 }) => sha256),
      );
      await undo();
      expect(await viewOf(pair, other)).toMatchObject({ number: null, version: null, files: [] });
      expect(await viewOf(pair, own)).toMatchObject({ number: null, version: 1 });
    }));

  test('takes the place of a draft in the other dossier, and its next version follows in both', () =>
    inBatch(async (pair) => {
      const { own, other, call } = pair;
      await call('papers.make', { dossierId: other, papers: ['P14'], formats: ['pdf'] });
      await sign(pair, own);
      expect(await viewOf(pair, other)).toMatchObject({ number: '88/TTr-UBND', version: 1 });
      await call('dossiers.update', { dossierId: other, patch: { securityAct: 'An toàn.' } });
      expect((await viewOf(pair, own)).state).toBe('signed-stale');
      await sign(pair, other, '91');
      expect(await viewOf(pair, own)).toMatchObject({ number: '91/TTr-UBND', version: 2 });
    }));

  test('is refused where the other dossier has one of its own, whose number may be entered here too', () =>
    inBatch(async (pair) => {
      const { own, other, call, refusal } = pair;
      await call('review.save', { dossierId: other, ...review, batch: '' });
      await sign(pair, other, '15');
      await call('review.save', { dossierId: other, ...review, batch: 'Đợt 1' });
      await call('papers.make', { dossierId: own, papers: ['P14'], formats: ['pdf'] });
      expect(await refusal('papers.sign', await signing(pair, own, '88'))).toMatchObject({
        code: 'paper.jointSigned',
        details: { unit: 'xã Pắc Miều', number: '15' },
      });
      expect(await viewOf(pair, own)).toMatchObject({ number: null });
      await call('papers.sign', await signing(pair, own, '15'));
      expect(await viewOf(pair, own)).toMatchObject({ number: '15/TTr-UBND' });
      expect(await viewOf(pair, other)).toMatchObject({ number: '15/TTr-UBND', version: 1 });
    }));

  test('of one dossier alone stays in it', () =>
    inBatch(async (pair) => {
      const { own, other, call } = pair;
      await call('review.save', { dossierId: other, ...review, batch: '' });
      await sign(pair, own);
      expect((await viewOf(pair, other)).number).toBeNull();
    }));
});

test('one letter sends back the dossiers whose faults were found on one day, and those only', () =>
  inBatch(async (pair) => {
    const { own, other, call } = pair;
    const found = (dossierId: string, on: string) => ({
      fields: { ...finding({ dossierId }).fields, on: day(on) },
    });
    await call('review.saveFinding', found(own, '2024-12-30'));
    const { id } = await call('review.saveFinding', found(other, '2025-01-02'));
    expect((await viewOf(pair, own, 'P13')).joint).toEqual([]);
    await call('review.saveFinding', { id, ...found(other, '2024-12-30') });
    expect((await viewOf(pair, own, 'P13')).joint).toEqual(['xã Pắc Miều']);
    await sign(pair, own, '120', 'P13');
    expect((await viewOf(pair, other, 'P13')).number).toBe((await viewOf(pair, own, 'P13')).number);
  }));
