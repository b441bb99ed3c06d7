import { describe, expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { paintPhoto } from '#core/sample/paint-photo.ts';
import { createCommuneDossier, inCommune } from './support/commune-dossier.ts';
import { changesNothing } from './support/unchanged.ts';
import { pdfOfPages } from './support/small-files.ts';

describe('a proof', () => {
  test('is a paper with pages or a photo with a size, known by what is inside its files', () =>
    inCommune(async ({ call, stage, dossierId }) => {
      const add = { dossierId, targets: ['1.1', '9'] };
      const pdf = await stage('Báo cáo.docx', pdfOfPages(3));
      const photo = await stage('IMG_0001', paintPhoto(1));
      const paper = await call('evidence.add', { ...add, uploadIds: [pdf] });
      const picture = await call('evidence.add', { ...add, uploadIds: [photo] });
      const one = await call('evidence.get', { evidenceId: paper.evidenceId });
      expect(one).toMatchObject({ form: 'paper', label: 'MC-001' });
      expect(one.files).toMatchObject([{ mediaType: 'application/pdf', pages: 3 }]);
      expect(one.links.map(({ target }) => target).toSorted()).toEqual(['1.1', '9']);
      const other = await call('evidence.get', { evidenceId: picture.evidenceId });
      expect(other).toMatchObject({ form: 'photo', label: 'AN-01' });
      expect(other.files).toMatchObject([{ mediaType: 'image/jpeg', widthPx: 1024 }]);
    }));

  test('has metadata, can be changed, and dates that contradict each other are refused', () =>
    inCommune(async (core) => {
      const { call, refusal, stage, dossierId, undo } = core;
      const uploadIds = [await stage('a.pdf', pdfOfPages(1))];
      const metadata = { number: '181/BC-UBND', issuedOn: day('2024-11-14'), kind: 'Báo cáo' };
      const added = { dossierId, targets: ['1.1'], uploadIds, metadata };
      const { evidenceId } = await call('evidence.add', added);
      await call('evidence.update', { evidenceId, patch: { subject: 'Bảo trì ' } });
      const read = () => call('evidence.get', { evidenceId });
      expect(await read()).toMatchObject({ ...metadata, subject: 'Bảo trì' });
      const patch = { effectiveOn: '2024-12-01', expiresOn: '2024-11-30' };
      const error = await changesNothing(core, () =>
        refusal('evidence.update', { evidenceId, patch }),
      );
      expect(error.code).toBe('evidence.expiryBeforeEffect');
      await undo();
      expect((await read()).subject).toBe('');
    }));

  test('is cited by pages it has, for indicators of its own set and unit', () =>
    inCommune(async (core) => {
      const { call, refusal, stage, dossierId } = core;
      const uploadIds = [await stage('a.pdf', pdfOfPages(3))];
      const { evidenceId } = await call('evidence.add', { dossierId, targets: [], uploadIds });
      const link = { dossierId, target: '9', evidenceId };
      await call('evidence.link', { ...link, pageFrom: 2, pageTo: 3 });
      const { evidence } = await call('assessments.indicator', { dossierId, code: '9' });
      expect(evidence).toMatchObject([{ evidenceId, pageFrom: 2, pageTo: 3, pages: 3 }]);
      const other = await createCommuneDossier(core, 'Tả Van');
      const wrong = [
        ['evidence.pageRange', { pageFrom: 3, pageTo: 2 }],
        ['evidence.pageRange', { pageFrom: 4 }],
        ['evidence.pageRange', { pageTo: 2 }],
        ['criteria.unknownIndicator', { target: '9.7' }],
        ['record.notFound', { evidenceId: 'nothing' }],
        ['record.notFound', { dossierId: other.dossierId }],
      ] as const;
      for (const [code, change] of wrong) {
        const input = { ...link, ...change };
        const error = await changesNothing(core, () => refusal('evidence.link', input));
        expect(error.code).toBe(code);
      }
      const [first] = evidence;
      await call('evidence.unlink', { linkId: first?.linkId ?? '' });
      expect((await call('assessments.indicator', { dossierId, code: '9' })).evidence).toEqual([]);
    }));

  test('is taken away with its links and comes back whole', () =>
    inCommune(async ({ call, core, stage, dossierId, unitId, undo }) => {
      const uploadIds = [await stage('a.pdf', pdfOfPages(1))];
      const { evidenceId } = await call('evidence.add', { dossierId, targets: ['9'], uploadIds });
      const before = await call('evidence.list', { unitId, dossierId });
      await call('evidence.remove', { evidenceId });
      expect(await call('evidence.list', { unitId, dossierId })).toEqual([]);
      await undo();
      expect(await call('evidence.list', { unitId, dossierId })).toEqual(before);
      const sha256 = before[0]?.files[0]?.sha256 ?? '';
      expect(await core.openFile(sha256)).toMatchObject({ mediaType: 'application/pdf' });
    }));

  test('refused for a wrong code is not lost: the same upload serves the right one', () =>
    inCommune(async (core) => {
      const { call, refusal, stage, dossierId } = core;
      const uploadIds = [await stage('a.pdf', pdfOfPages(1))];
      const wrong = { dossierId, targets: ['99'], uploadIds };
      const error = await changesNothing(core, () => refusal('evidence.add', wrong));
      expect(error.code).toBe('criteria.unknownIndicator');
      await call('evidence.add', { dossierId, targets: ['9'], uploadIds });
    }));

  test('that ran out is told of on the morning screen', () =>
    inCommune(async ({ call, stage, dossierId }) => {
      const uploadIds = [await stage('a.pdf', pdfOfPages(1))];
      const metadata = { expiresOn: day('2024-11-30') };
      await call('evidence.add', { dossierId, targets: ['1.1'], uploadIds, metadata });
      await call('assessments.enter', { dossierId, code: '1.1', answer: { value: true } });
      const actions = await call('assessments.nextActions', { dossierId });
      expect(actions.filter(({ code }) => code === '1.1')).toMatchObject([
        { kind: 'evidence-expired', text: 'MC-001 hết hạn ngày 30/11/2024' },
      ]);
    }));
});
