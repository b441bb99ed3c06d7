import { describe, expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { inCommune } from './support/commune-dossier.ts';
import { lockedPdf } from './support/locked-pdf.ts';
import { pdfOfPages } from './support/small-files.ts';
import { changesNothing } from './support/unchanged.ts';
import { wordedPdf } from './support/worded-pdf.ts';
import {
  addWorded as added,
  citeProof as cited,
  readProof as read,
  wordedPages,
} from './support/worded-proof.ts';

const [a, b, c, d] = wordedPages;

describe('a proof whose file is replaced', () => {
  test('keeps the old file as an earlier revision, with what was known of it', () =>
    inCommune(async (core) => {
      const { call, stage, undo, unitId } = core;
      const evidenceId = await added(core, [a, b]);
      await call('evidence.update', {
        evidenceId,
        patch: { number: '12/GCN', expiresOn: '2024-06-30' },
      });
      const before = await read(core, evidenceId);
      const answer = await call('evidence.replace', {
        evidenceId,
        uploadIds: [await stage('moi.pdf', wordedPdf([a, b, c]))],
        patch: { number: '15/GCN', expiresOn: day('2027-06-30') },
        reason: 'giấy mới',
      });
      expect(answer).toEqual({ revision: 2, found: 0, doubtful: 0 });
      const after = await read(core, evidenceId);
      expect(after.files).toMatchObject([{ name: 'moi.pdf', pages: 3, position: 0 }]);
      expect(after.number).toBe('15/GCN');
      expect(after.revisions).toMatchObject([
        {
          revision: 2,
          isCurrent: true,
          person: 'Quàng Thị Inh',
          reason: 'giấy mới',
          known: { number: '15/GCN', expiresOn: '2027-06-30' },
          files: [{ name: 'moi.pdf' }],
        },
        {
          revision: 1,
          isCurrent: false,
          person: 'Quàng Thị Inh',
          known: { number: '12/GCN', expiresOn: '2024-06-30' },
          files: [{ name: 'tep-1.pdf', sha256: before.files[0]?.sha256 }],
        },
      ]);
      expect(await core.core.openFile(before.files[0]?.sha256 ?? '')).not.toBeNull();
      const [listed] = await call('evidence.list', { unitId });
      expect(listed?.files).toEqual(after.files);
      await undo();
      expect(await read(core, evidenceId)).toEqual(before);
    }));

  test('takes its citations along to the page that says the same, or marks them', () =>
    inCommune(async (core) => {
      const { call, stage } = core;
      const evidenceId = await added(core, [a, b, c]);
      const linkId = await cited(core, evidenceId, { pageFrom: 2, quote: 'Binh3 binh4' });
      const put = async (pages: readonly string[]) =>
        call('evidence.replace', {
          evidenceId,
          uploadIds: [await stage('moi.pdf', wordedPdf(pages))],
        });
      const link = async () => (await read(core, evidenceId)).links.find(({ id }) => id === linkId);
      expect(await put([d, a, b, c])).toEqual({ revision: 2, found: 1, doubtful: 0 });
      const { files } = await read(core, evidenceId);
      expect(await link()).toMatchObject({
        fileId: files[0]?.id,
        pageFrom: 3,
        quote: 'Binh3 binh4',
        doubt: null,
      });
      expect(await put(['', '', '', ''])).toEqual({ revision: 3, found: 0, doubtful: 1 });
      expect(await link()).toMatchObject({ pageFrom: 3, doubt: 'noText' });
      await call('evidence.confirmCitation', { linkId });
      expect(await link()).toMatchObject({ pageFrom: 3, doubt: null });
      await call('evidence.cite', { linkId, pageFrom: 1, pageTo: 2 });
      expect(await link()).toMatchObject({ pageFrom: 1, pageTo: 2, quote: null });
    }));

  test('may be replaced one file at a time, in its place', () =>
    inCommune(async (core) => {
      const { call, stage } = core;
      const evidenceId = await added(core, [a], [b], [c]);
      const [, second] = (await read(core, evidenceId)).files;
      const uploadIds = [
        await stage('hai.pdf', wordedPdf([b, d])),
        await stage('hai-b.pdf', wordedPdf([d])),
      ];
      await call('evidence.replace', { evidenceId, uploadIds, fileId: second?.id });
      const { files, revisions } = await read(core, evidenceId);
      expect(files.map(({ name, position }) => [name, position])).toEqual([
        ['tep-1.pdf', 0],
        ['hai.pdf', 1],
        ['hai-b.pdf', 2],
        ['tep-3.pdf', 3],
      ]);
      expect(revisions[1]?.files.map(({ name }) => name)).toEqual([
        'tep-1.pdf',
        'tep-2.pdf',
        'tep-3.pdf',
      ]);
    }));

  test('is left as it was by a file that is empty, locked, the same, or of no current file', () =>
    inCommune(async (core) => {
      const { refusal, stage } = core;
      const evidenceId = await added(core, [a]);
      const wrong = [
        ['evidence.emptyFile', { uploadIds: [await stage('x.pdf', '')] }],
        ['evidence.encryptedPdf', { uploadIds: [await stage('x.pdf', await lockedPdf())] }],
        ['evidence.sameFile', { uploadIds: [await stage('x.pdf', wordedPdf([a]))] }],
        ['store.uploadUnknown', { uploadIds: ['gone'] }],
        [
          'evidence.fileNotCurrent',
          { fileId: 'gone', uploadIds: [await stage('x.pdf', pdfOfPages(1))] },
        ],
        [
          'record.notFound',
          { evidenceId: 'gone', uploadIds: [await stage('x.pdf', pdfOfPages(1))] },
        ],
        [
          'evidence.expiryBeforeEffect',
          {
            uploadIds: [await stage('x.pdf', pdfOfPages(1))],
            patch: { effectiveOn: '2024-02-01', expiresOn: '2024-01-31' },
          },
        ],
      ] as const;
      for (const [code, change] of wrong) {
        const error = await changesNothing(core, () =>
          refusal('evidence.replace', { evidenceId, ...change }),
        );
        expect(error.code).toBe(code);
      }
    }));
});
