import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDossierData } from '#shared/exchange/check-dossier-data.ts';
import {
  personalSpans,
  withoutPersonalData,
  type PersonalKind,
} from '#shared/exchange/redact/personal-data.ts';
import { redactDossierData, type LookedFile } from '#shared/exchange/redact/redact-dossier-data.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { smallDossierData } from '../../fixtures/dossier-data.ts';

const digits = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((all) => all.join(''));
/** 84 and 0084 begin telephone numbers abroad, and no number of a citizen of this century. */
const citizenId = digits(12).filter((text) => !/^(?:00)?84/.test(text));
const grouped = (mark: string) => (text: string) => text.replace(/(\d{3})(?=\d)/g, `$1${mark}`);
const word = fc.constantFrom('Lò', 'Quàng', 'Thị', 'Văn', 'Păn', 'Đèo', 'Ước', 'Yên', 'Ổn');
// Longer than the beginning that it could share with an official, whose name stays.
const person = fc.array(word, { minLength: 3, maxLength: 4 }).map((words) => words.join(' '));

type Planted = {
  readonly kind: PersonalKind;
  readonly before: string;
  readonly value: string;
};
const plant = (kind: PersonalKind, before: string, value: fc.Arbitrary<string>) =>
  value.map((text): Planted => ({ kind, before, value: text }));

const planted: fc.Arbitrary<Planted> = fc.oneof(
  plant('citizen-id', 'CCCD số ', citizenId),
  plant('citizen-id', 'căn cước ', citizenId.map(grouped(' '))),
  plant(
    'citizen-id',
    'số ',
    digits(11)
      .filter((text) => !text.startsWith('084'))
      .map((text) => `0${text}`),
  ),
  plant('citizen-id', 'CMND: ', digits(9).map(grouped('.'))),
  plant(
    'citizen-id',
    'giấy tờ ',
    digits(8).map((text) => `1${text}`),
  ),
  plant(
    'phone',
    'điện thoại ',
    digits(8).map((text) => `09${text}`),
  ),
  plant(
    'phone',
    'gọi ',
    digits(8)
      .map((text) => `03${text}`)
      .map(grouped('.')),
  ),
  plant(
    'phone',
    'số máy ',
    digits(9).map((text) => `+84${text}`),
  ),
  plant('bank-account', 'tài khoản số ', digits(13)),
  plant('bank-account', 'STK: ', digits(10).map(grouped(' '))),
  plant('household-name', 'hộ ông ', person),
  plant('household-name', 'hộ gia đình bà ', person),
  plant('household-name', 'chủ hộ ', person),
);

/** What an office writes everywhere and everybody may read. */
const harmless = fc.constantFrom(
  'Toàn xã có 3.124 hộ, trong đó 2.318 hộ (74,20%) thu gom rác',
  'tổng vốn 1.234.567.890 đồng, dân góp 123.456.789.000 đồng',
  'Quyết định số 1187/QĐ-UBND ngày 28/6/2022',
  'ông Hoàng Minh An, Chủ tịch Ủy ban nhân dân xã',
  'còn thiếu 62,2 tấn (5,80 điểm phần trăm)',
  'giai đoạn 2021-2025, ngày 30/11/2024',
  'Báo cáo số 203/BC-UBND, mã H7K2Q-9XM4D-3',
  'tỷ lệ hộ nghèo 0,85%',
);

const sentence = fc.tuple(harmless, planted, harmless).map(([before, one, after]) => ({
  one,
  text: `${before}; ${one.before}${one.value}; ${after}.`,
}));

describe('personal data', () => {
  it('is found by its kind, taken out whole, and found once', () => {
    fc.assert(
      fc.property(sentence, ({ one, text }) => {
        const spans = personalSpans(text);
        expect(spans.map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual([
          [one.kind, one.value],
        ]);
        const clean = withoutPersonalData(text);
        expect(clean).not.toContain(one.value);
        expect(withoutPersonalData(clean)).toBe(clean);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not seen in what everybody may read', () => {
    fc.assert(
      fc.property(fc.array(harmless, { maxLength: 6 }), (sentences) => {
        expect(personalSpans(sentences.join('. '))).toEqual([]);
      }),
    );
  });

  it('leaves no trace in a public copy, whose report says where and how many and never what', () => {
    const read: LookedFile = { kinds: [], isRead: true, cleaned: null };
    const looked = new Map(smallDossierData().files.map(({ path }) => [path, read]));
    fc.assert(
      fc.property(sentence, ({ one, text }) => {
        const data = smallDossierData(text);
        const { data: copy, report } = redactDossierData(data, looked);
        expect(canonicalJson(data)).toContain(one.value);
        expect(canonicalJson(copy)).not.toContain(one.value);
        expect(canonicalJson(report)).not.toContain(one.value);
        expect(report.removals).toContainEqual({
          kind: one.kind,
          place: 'criteria/1/indicators/1.1/narrative',
          count: 1,
        });
        expect(checkDossierData(copy)).toEqual([]);
        const again = redactDossierData(copy, looked);
        expect(canonicalJson(again.data)).toBe(canonicalJson(copy));
        expect(again.report.removals).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('files of a public copy', () => {
  const data = smallDossierData();
  const looked = (change: Partial<Record<string, Partial<LookedFile>>>) =>
    new Map(
      data.files.map(({ path }) => [
        path,
        { kinds: [], isRead: true, cleaned: null, ...change[path] } satisfies LookedFile,
      ]),
    );
  const paths = ['papers/P02-bao-cao-ket-qua.pdf', 'proofs/H7K2Q-9XM4D-3-1.pdf'] as const;

  it('go without those whose words hold personal data or can not be read, and nothing names them', () => {
    const { data: copy, report } = redactDossierData(
      data,
      looked({ [paths[0]]: { isRead: false }, [paths[1]]: { kinds: ['phone'] } }),
    );
    expect(report.leftOut.map(({ path, label, reason }) => [path, label, reason])).toEqual([
      [paths[0], 'P02', 'unread'],
      [paths[1], 'MC-001', 'found'],
    ]);
    for (const path of paths) expect(canonicalJson(copy)).not.toContain(path);
    expect(checkDossierData(copy)).toEqual([]);
  });

  it('name no place of a photo, and the cleaned photo in place of the taken one', () => {
    const cleaned = { sha256: 'a'.repeat(64), sizeBytes: 900 };
    const photo = 'proofs/AAAAA-BBBBB-C-1.jpg';
    const { data: copy, report } = redactDossierData(data, looked({ [photo]: { cleaned } }));
    expect(copy.proofs.find(({ id }) => id === 'e2')?.village).toBe('');
    expect(copy.files.find(({ path }) => path === photo)).toMatchObject(cleaned);
    expect(copy.files.map(({ name }) => name).join('')).toBe('');
    expect(report).toMatchObject({
      removals: [{ kind: 'photo-place', place: 'proofs/AAAAA-BBBBB-C/village', count: 1 }],
      cleanedPhotos: [photo],
    });
  });
});
