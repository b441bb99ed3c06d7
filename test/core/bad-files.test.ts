import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { inCommune } from './support/commune-dossier.ts';
import { paintPhoto } from '#core/sample/paint-photo.ts';
import { pdfOfPages, workbookOf } from './support/small-files.ts';
import { lockedPdf } from './support/locked-pdf.ts';
import { changesNothing } from './support/unchanged.ts';

describe('a file that cannot be a proof', () => {
  test('is refused with its own code, and so are the good ones handed in with it', () =>
    inCommune(async (commune) => {
      const { dossierId, refusal, stage } = commune;
      const photo = paintPhoto(1);
      const cases: readonly (readonly [string, string, Uint8Array | string])[] = [
        ['evidence.emptyFile', 'trống.pdf', ''],
        ['evidence.encryptedPdf', 'có mật khẩu.pdf', await lockedPdf()],
        ['evidence.damagedPdf', 'hỏng.pdf', '%PDF-1.7\nkhông có gì trong này'],
        ['evidence.damagedPdf', 'cụt.pdf', pdfOfPages(2).slice(0, 60)],
        ['evidence.damagedImage', 'ảnh cụt.jpg', photo.subarray(0, photo.length / 2)],
        ['evidence.damagedImage', 'ảnh hỏng giữa.jpg', brokenInTheMiddle(photo)],
        ['evidence.typeNotAccepted', 'chương trình.exe', Buffer.from('MZ\u0000\u0001'.repeat(40))],
        ['evidence.typeNotAccepted', 'giả.pdf', 'chỉ là chữ'],
      ];
      for (const [code, name, bytes] of cases) {
        const good = await stage('tốt.pdf', pdfOfPages(1));
        const input = { dossierId, targets: ['1.1'], uploadIds: [good, await stage(name, bytes)] };
        const error = await changesNothing(commune, () => refusal('evidence.add', input));
        expect([name, error.code, error.details?.['name']]).toEqual([name, code, name]);
      }
    }));

  test('has a name with no way out of the folder, of a length every disk takes, in NFC', () =>
    inCommune(async (commune) => {
      const { call, core, dossierId } = commune;
      const names = [
        ['Thư mục/Báo cáo.pdf', /^Báo cáo\.pdf$/],
        ['', /^minh-chung$/],
        ['C:\\Users\\a\\báo cáo.pdf', /^[^/\\]*báo cáo\.pdf$/],
        ['Nà Sương.pdf'.normalize('NFD'), /^Nà Sương\.pdf$/],
        [`${'á'.repeat(400)}.pdf`, /^á+.*\.pdf$/],
      ] as const;
      for (const [index, [name, expected]] of names.entries()) {
        // The same bytes twice would be one proof.
        const bytes = Buffer.from(pdfOfPages(index + 1));
        const staged = await core.stage(name, Readable.from([bytes]));
        if (!staged.ok) throw new Error(staged.error.code);
        const uploadIds = [staged.value.uploadId];
        const { evidenceId } = await call('evidence.add', { dossierId, targets: [], uploadIds });
        const [file] = (await call('evidence.get', { evidenceId })).files;
        expect(file?.name).toMatch(expected);
        expect(file?.name).toBe(file?.name.normalize('NFC'));
      }
    }));

  test('whose name steps upwards is refused', () =>
    inCommune(async (commune) => {
      for (const name of ['../../../etc/passwd.pdf', '..\\a.pdf', 'a/../b.pdf']) {
        const uploadIds = [await commune.stage(name, pdfOfPages(1))];
        const input = { dossierId: commune.dossierId, targets: [], uploadIds };
        const error = await changesNothing(commune, () => commune.refusal('evidence.add', input));
        expect(error.code).toBe('evidence.pathNotAllowed');
      }
    }));

  test('an upload that breaks off on the way leaves nothing behind', () =>
    inCommune(async (commune) => {
      const broken = Readable.from(
        (function* () {
          yield Buffer.from('%PDF-1.7');
          throw new Error('the stick was pulled out');
        })(),
      );
      const staged = await changesNothing(commune, () => commune.core.stage('a.pdf', broken));
      expect(staged.ok).toBe(false);
      const input = { dossierId: commune.dossierId, targets: [], uploadIds: ['nothing'] };
      expect((await commune.refusal('evidence.add', input)).code).toBe('store.uploadUnknown');
    }));

  test('office files are told from other archives by what is inside', () =>
    inCommune(async ({ call, stage, dossierId, refusal }) => {
      const workbook = await stage('Biểu.zip', await workbookOf([['a']]));
      const add = { dossierId, targets: [] };
      const { evidenceId } = await call('evidence.add', { ...add, uploadIds: [workbook] });
      const [file] = (await call('evidence.get', { evidenceId })).files;
      expect(file?.mediaType).toContain('spreadsheetml');
      const archive = await stage('Biểu.xlsx', Buffer.from('PK\u0003\u0004 nothing of Office'));
      const error = await refusal('evidence.add', { ...add, uploadIds: [archive] });
      expect(error.code).toBe('evidence.typeNotAccepted');
    }));
});

/** As a bad memory card leaves it: head and end are whole, between them lie foreign bytes. */
const brokenInTheMiddle = (photo: Uint8Array): Uint8Array => {
  const middle = Math.floor(photo.length / 2);
  return photo.map((byte, at) =>
    at > middle && at < middle + 64 ? (at % 2 === 0 ? 0xff : 0x42) : byte,
  );
};
