import { describe, expect, test } from 'vitest';
import { makeCms } from '../documents/signatures/make-cms.ts';
import { blankDraft, overwritten, signDraft } from '../documents/signatures/signed-pdf.ts';
import { makeSigner } from '../documents/signatures/test-authority.ts';
import { inCommune } from './support/commune-dossier.ts';
import { pdfOfPages } from './support/small-files.ts';

describe('the signatures of a proof', () => {
  test('are told file by file, off the thread of the core', () =>
    inCommune(async ({ call, refusal, stage, dossierId }) => {
      const signer = await makeSigner({ name: 'Lò Văn Pâng' });
      const at = new Date('2024-11-20T08:30:00Z');
      const { bytes } = await signDraft(blankDraft(), (part) => makeCms(part, { signer, at }));
      const uploadIds = [
        await stage('da-ky.pdf', bytes),
        await stage('da-sua.pdf', overwritten(bytes, 10, '%')),
        await stage('chua-ky.pdf', pdfOfPages(1)),
        await stage('ghi-chu.txt', 'không phải PDF'),
      ];
      const { evidenceId } = await call('evidence.add', { dossierId, targets: [], uploadIds });
      expect(await call('evidence.signatures', { evidenceId })).toMatchObject([
        {
          name: 'da-ky.pdf',
          signatures: [{ integrity: 'intact', certificate: { name: 'Lò Văn Pâng' } }],
        },
        { name: 'da-sua.pdf', signatures: [{ integrity: 'changed' }] },
        { name: 'chua-ky.pdf', signatures: [], emptyFields: 0 },
      ]);
      const gone = await refusal('evidence.signatures', { evidenceId: 'none' });
      expect(gone.code).toBe('record.notFound');
    }));
});
