import fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSignatures } from '#core/documents/signatures/read-signatures.ts';
import { fileSignaturesSchema } from '#shared/evidence/digital-signature.ts';
import { pdfOfPages } from '../../core/support/small-files.ts';
import { makeCms } from './make-cms.ts';
import { packedDraft } from './packed-pdf.ts';
import { appended, blankDraft, gapOf, overwritten, signDraft } from './signed-pdf.ts';
import { makeSigner } from './test-authority.ts';

let plain: Uint8Array;
let packed: Uint8Array;

beforeAll(async () => {
  const signer = await makeSigner({ name: 'Lò Văn Pâng' });
  const seal = (bytes: Uint8Array) => makeCms(bytes, { signer });
  ({ bytes: plain } = await signDraft(blankDraft(), seal));
  packed = await packedDraft(seal);
});

const integrities = (bytes: Uint8Array): readonly string[] =>
  readSignatures(bytes).signatures.map(({ integrity }) => integrity);

describe('a file whose objects are packed', () => {
  test('tells its signature as any other', () => {
    const { signatures } = readSignatures(packed);
    expect(signatures).toMatchObject([{ field: 'Ký', integrity: 'intact', coversAll: true }]);
  });
});

describe('a signed file', () => {
  test.each([
    ['plain', () => plain],
    ['packed', () => packed],
  ])('(%s) of which any one byte was changed is never told to be intact', (_, file) => {
    const bytes = file();
    const { start, end } = gapOf(bytes);
    const covered = bytes.length - (end - start);
    fc.assert(
      fc.property(fc.nat(covered - 1), fc.integer({ min: 1, max: 255 }), (place, turn) => {
        const at = place < start ? place : place + end - start;
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ turn;
        const found = integrities(changed);
        expect(found).not.toContain('intact');
      }),
      { numRuns: 150 },
    );
  });

  test('keeps its signature in sight, told as changed, where its catalogue is broken', () => {
    const at = Buffer.from(plain).lastIndexOf('/AcroForm');
    expect(integrities(overwritten(plain, at, '/AcroGorm'))).toEqual(['changed']);
    const table = Buffer.from(plain).lastIndexOf('startxref');
    expect(integrities(overwritten(plain, table, 'startxyzf'))).toEqual(['changed']);
  });

  test('broken in any way is read to an end and answered in good form', () => {
    const cut = fc.record({ at: fc.nat(plain.length), bytes: fc.uint8Array({ maxLength: 40 }) });
    fc.assert(
      fc.property(fc.boolean(), fc.array(cut, { minLength: 1, maxLength: 8 }), (isPlain, cuts) => {
        const broken = Buffer.from(isPlain ? plain : packed);
        for (const { at, bytes } of cuts)
          broken.set(
            bytes.subarray(0, Math.max(0, broken.length - at)),
            Math.min(at, broken.length),
          );
        expect(fileSignaturesSchema.safeParse(readSignatures(broken)).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a file that wants to exhaust its reader', () => {
  test('by fields that hang under each other, or deep brackets, is read to an end', () => {
    const ring = appended(pdfOfPages(1), [
      [1, '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R 4 0 R]>>>>'],
      [4, '<</FT/Sig/Kids[5 0 R 4 0 R]>>'],
      [5, '<</Kids[4 0 R 5 0 R 1 0 R]>>'],
    ]);
    expect(readSignatures(ring)).toEqual({ signatures: [], emptyFields: 1 });
    const deep = appended(pdfOfPages(1), [[1, `${'['.repeat(100_000)}`]]);
    expect(readSignatures(deep).signatures).toEqual([]);
  });

  test('by a table that leads to itself, or a stream that unpacks without end', () => {
    const file = pdfOfPages(1);
    const loop = Buffer.from(file).toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R/Prev 0');
    expect(readSignatures(Buffer.from(loop, 'latin1')).signatures).toEqual([]);
    const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024));
    const head = `<</Type/XRef/Size 1/W[1 2 1]/Filter/FlateDecode/Length ${bomb.length}>>`;
    const bytes = Buffer.concat([
      Buffer.from(`%PDF-1.7\n1 0 obj\n${head}\nstream\n`),
      bomb,
      Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF\n'),
    ]);
    expect(readSignatures(bytes).signatures).toEqual([]);
  });

  test('by a thousand signatures tells the first fifty', () => {
    const one = '5 0 obj<</Type/Sig/ByteRange[0 1 2 3]/Contents<00>>>endobj\n';
    expect(integrities(Buffer.from(`%PDF-1.7\n${one.repeat(1000)}`)).length).toBe(50);
  });
});
