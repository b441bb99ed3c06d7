import { beforeAll, describe, expect, test } from 'vitest';
import { readSignatures } from '#core/documents/signatures/read-signatures.ts';
import { isSound } from '#shared/evidence/digital-signature.ts';
import { pdfOfPages } from '../../core/support/small-files.ts';
import { digestBy, makeCms, makeStamp, stampHour } from './make-cms.ts';
import { appended, blankDraft, gapOf, overwritten, signDraft, type Draft } from './signed-pdf.ts';
import { makeSigner, type KeyKind, type Signer } from './test-authority.ts';

let authority: Signer;
let chairman: Signer;
let clerk: Signer;

beforeAll(async () => {
  authority = await makeSigner({ name: 'CA thử', organisation: 'Ban thử' });
  chairman = await makeSigner({
    name: 'Lò Văn Pâng',
    organisation: 'UBND xã Nà Sương',
    issuer: authority,
  });
  clerk = await makeSigner({ name: 'Văn thư', issuer: authority, key: 'RSA' });
});

const at = new Date('2024-11-20T08:30:00Z');
const sign = (draft: Draft, signer: Signer, more: object = {}) =>
  signDraft(draft, (bytes) => makeCms(bytes, { signer, at, others: [authority], ...more }));

const only = (bytes: Uint8Array) => {
  const { signatures } = readSignatures(bytes);
  expect(signatures).toHaveLength(1);
  const [signature] = signatures;
  if (signature === undefined) throw new Error('no signature');
  return signature;
};

describe('a PDF without signatures', () => {
  test('has none', () => {
    const none = { signatures: [], emptyFields: 0 };
    expect(readSignatures(pdfOfPages(2))).toEqual(none);
    expect(readSignatures(new Uint8Array())).toEqual(none);
    expect(readSignatures(Buffer.from('%PDF-1.7 nothing else'))).toEqual(none);
  });

  test('may have fields that wait for one', () => {
    const waiting = appended(pdfOfPages(1), [
      [1, '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>'],
      [4, '<</FT/Sig/T(Chu tich)/Kids[5 0 R]>>'],
      [5, '<</Parent 4 0 R/Subtype/Widget>>'],
    ]);
    expect(readSignatures(waiting)).toEqual({ signatures: [], emptyFields: 1 });
  });
});

describe('a signature', () => {
  test('tells who signed when, with whose certificate, and that nothing was changed', async () => {
    const { bytes } = await sign(blankDraft(), chairman);
    const signature = only(bytes);
    expect(signature).toEqual({
      field: 'Chu ky 1',
      kind: 'signature',
      integrity: 'intact',
      coversAll: true,
      bytesAfter: 0,
      savesAfter: 0,
      certificate: {
        name: 'Lò Văn Pâng',
        organisation: 'UBND xã Nà Sương',
        title: '',
        issuer: 'CA thử',
        serial: expect.any(String),
        from: '2024-01-01',
        to: '2026-12-31',
        validity: 'valid',
        chain: 'complete',
        above: ['CA thử'],
      },
      saidAt: '2024-11-20T08:30:00.000Z',
      stamp: null,
      algorithm: 'ECDSA prime256v1, SHA-256',
      isWeak: false,
      reason: '',
      place: '',
    });
    expect(isSound(signature)).toBe(true);
  });

  test.each<[KeyKind, string, string, boolean]>([
    ['RSA', 'SHA-256', 'RSA 2048, SHA-256', false],
    ['old RSA', 'SHA-1', 'RSA 2048, SHA-1', true],
    ['short RSA', 'SHA-256', 'RSA 1024, SHA-256', true],
    ['PSS', 'SHA-256', 'RSA 2048, SHA-256', false],
    ['ECDSA', 'SHA-384', 'ECDSA prime256v1, SHA-384', false],
  ])('by %s with %s is checked', async (key, hash, algorithm, isWeak) => {
    const signer = await makeSigner({ name: 'Ai đó', key });
    const { bytes } = await sign(blankDraft(), signer, { hash });
    expect(only(bytes)).toMatchObject({ integrity: 'intact', algorithm, isWeak });
    const changed = overwritten(bytes, 20, '!');
    expect(only(changed).integrity).toBe('changed');
  });

  test('says its reason and place, in letters that hide nothing', async () => {
    const dictionary = "/Reason(Ky \u202eban hanh)/Location(Na Suong)/M(D:20241120153000+07'00')";
    const { bytes } = await signDraft(
      blankDraft(),
      (covered) => makeCms(covered, { signer: chairman }),
      {
        dictionary,
        kind: 'ETSI.CAdES.detached',
      },
    );
    const said = { place: 'Na Suong', saidAt: '2024-11-20T08:30:00.000Z', integrity: 'intact' };
    expect(only(bytes)).toMatchObject(said);
  });

  test('of the old kind signs the hash of the document', async () => {
    const inside = '1.2.840.113549.1.7.1';
    const { bytes } = await signDraft(
      blankDraft(),
      async (covered) =>
        makeCms(new Uint8Array(await digestBy('SHA-1', covered)), { signer: chairman, inside }),
      { kind: 'adbe.pkcs7.sha1' },
    );
    expect(only(bytes).integrity).toBe('intact');
    expect(only(overwritten(bytes, 20, '!')).integrity).toBe('changed');
  });
});

describe('what was added behind a signature', () => {
  test('is told; the signature no longer covers all', async () => {
    const { bytes } = await sign(blankDraft(), chairman);
    const added = appended(bytes, [[3, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 1 1]>>']]);
    const signature = only(added);
    expect(signature).toMatchObject({
      integrity: 'intact',
      coversAll: false,
      savesAfter: 1,
      bytesAfter: added.length - bytes.length,
    });
    expect(isSound(signature)).toBe(false);
  });

  test('may be the next signature, which covers the first', async () => {
    const { bytes } = await sign(await sign(blankDraft(), chairman), clerk);
    expect(readSignatures(bytes).signatures).toMatchObject([
      {
        integrity: 'intact',
        coversAll: false,
        savesAfter: 1,
        certificate: { name: 'Lò Văn Pâng' },
      },
      { integrity: 'intact', coversAll: true, savesAfter: 0, certificate: { name: 'Văn thư' } },
    ]);
  });
});

describe('the certificate', () => {
  test.each([
    ['2024-01-01', '2024-11-19', 'expired'],
    ['2024-11-21', '2026-01-01', 'notYet'],
    ['2024-11-20', '2024-11-21', 'valid'],
  ])('from %s to %s was %s on the day of signing', async (from, to, validity) => {
    const signer = await makeSigner({ name: 'Ai đó', from, to, issuer: authority });
    const { bytes } = await sign(blankDraft(), signer);
    expect(only(bytes)).toMatchObject({ integrity: 'intact', certificate: { validity } });
  });

  test('of an authority that is not in the file, or did not sign it, is told so', async () => {
    const open = await sign(blankDraft(), chairman, { others: [] });
    expect(only(open.bytes).certificate).toMatchObject({ chain: 'open', above: [] });
    const namesake = await makeSigner({ name: 'CA thử', organisation: 'Ban thử' });
    const broken = await sign(blankDraft(), chairman, { others: [namesake] });
    expect(only(broken.bytes).certificate).toMatchObject({ chain: 'broken', above: [] });
  });

  test('of somebody else makes a forged signature', async () => {
    const forger = { certificate: chairman.certificate, keys: clerk.keys };
    const { bytes } = await sign(blankDraft(), forger);
    expect(only(bytes).integrity).toBe('forged');
  });
});

describe('a stamp of time', () => {
  test('is told apart from what the clock of the signer said', async () => {
    const stampedBy = await makeSigner({ name: 'TSA thử' });
    const late = await makeSigner({ name: 'Ai đó', to: '2024-11-20', issuer: authority });
    const { bytes } = await sign(blankDraft(), late, { stampedBy, at: new Date('2024-01-02') });
    expect(only(bytes)).toMatchObject({
      saidAt: '2024-01-02T00:00:00.000Z',
      stamp: { at: stampHour.toISOString(), by: 'TSA thử', integrity: 'intact' },
      certificate: { validity: 'expired' },
    });
  });

  test('of the whole document stands alone', async () => {
    const stamper = await makeSigner({ name: 'TSA thử' });
    const { bytes } = await signDraft(blankDraft(), (covered) => makeStamp(covered, stamper), {
      kind: 'ETSI.RFC3161',
    });
    expect(only(bytes)).toMatchObject({ kind: 'stamp', integrity: 'intact', saidAt: null });
    expect(only(overwritten(bytes, 20, '!'))).toMatchObject({ integrity: 'changed' });
  });
});

describe('a signature that lies', () => {
  const ranges: readonly (readonly [
    string,
    (gap: ReturnType<typeof gapOf>, size: number) => string,
  ])[] = [
    [
      'leaves out more than its value',
      ({ start, end }, size) => `[0 ${start} ${end + 9} ${size - end - 9}]`,
    ],
    ['covers its own value', ({ start, end }, size) => `[0 ${start + 5} ${end} ${size - end}]`],
    ['begins late', ({ start, end }, size) => `[5 ${start - 5} ${end} ${size - end}]`],
    ['goes beyond the end', ({ start, end }, size) => `[0 ${start} ${end} ${size}]`],
    ['counts below nothing', ({ start, end }) => `[0 ${start} ${end} -1]`],
    ['covers nothing', () => '[0 0 0 0]'],
    ['covers three parts', ({ start, end }) => `[0 ${start} ${end} 1 9 9]`],
    ['counts in words', () => '[/a /b /c /d]'],
  ];

  test.each(ranges)('%s', async (_, range) => {
    const { bytes } = await sign(blankDraft(), chairman);
    const text = range(gapOf(bytes), bytes.length);
    const place = Buffer.from(bytes).indexOf('/ByteRange [') + 11;
    const lying = overwritten(bytes, place, text.padEnd(36));
    expect(only(lying)).toMatchObject({ integrity: 'range', coversAll: false });
  });

  test('is no signature where its value is none', async () => {
    const garbage = await signDraft(blankDraft(), async () => Buffer.from('không phải chữ ký'));
    expect(only(garbage.bytes)).toMatchObject({ integrity: 'unreadable', certificate: null });
    const bottomless = await signDraft(blankDraft(), async () => Buffer.alloc(5000, 0x30));
    expect(only(bottomless.bytes).integrity).toBe('unreadable');
  });

  test('of a kind that nobody knows is not vouched for', async () => {
    const { bytes } = await signDraft(
      blankDraft(),
      (covered) => makeCms(covered, { signer: clerk }),
      {
        kind: 'adbe.x509.rsa_sha1',
      },
    );
    expect(only(bytes).integrity).toBe('unknown');
  });
});
