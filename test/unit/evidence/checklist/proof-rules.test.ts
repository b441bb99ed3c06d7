import { describe, expect, test } from 'vitest';
import { failuresOf, proofRules } from '#shared/evidence/checklist/proof-rules.ts';
import { day } from '#shared/kernel/day.ts';
import { checklistVi } from '#shared/messages/checklist.vi.ts';
import { proofFailureText } from '#shared/messages/proof-failure-text.ts';
import { fileOf, judged, type Change } from '../../../fixtures/checklist-facts.ts';

const d = day;
const image = { mediaType: 'image/jpeg', pages: null, name: 'anh.jpg' };
const onePage = { sheets: 1 };

/** Each rule with a proof just right (nothing) and one just wrong on each side (`rule.reason`). */
const table: readonly (readonly [string, Change, readonly string[]])[] = [
  ['the right proof', {}, []],
  ['without a file', { files: [] }, ['file.none']],
  ['a blank subject', { proof: { subject: ' ' } }, ['described.subject']],
  ['no issuer', { proof: { issuer: '' } }, ['described.issuer', 'level.unknown']],
  [
    'no day',
    { proof: { issuedOn: null } },
    ['described.day', 'period.unknown', 'effective.unknown'],
  ],
  ['no number', { proof: { number: '' } }, ['described.number']],
  ['no number where none is asked', { proof: { number: '' }, required: { numbered: false } }, []],
  ['a photo has no number', { proof: { form: 'photo', number: '', sheets: null } }, []],
  ['the kind in capitals without marks', { proof: { kind: 'QUYET DINH' } }, []],
  ['a longer name of the kind', { proof: { kind: 'Quyết định phê duyệt' } }, []],
  ['the kind inside another word', { proof: { kind: 'Dự thảo Quyết định' } }, ['kind.other']],
  ['no kind', { proof: { kind: '' } }, ['kind.unknown']],
  ['another kind', { proof: { kind: 'Giấy tiếp nhận' } }, ['kind.other']],
  [
    'a receipt of the request',
    { proof: { subject: 'Tiếp nhận hồ sơ' }, required: { without: ['tiếp nhận'] } },
    ['kind.notYet'],
  ],
  ['a level below', { proof: { issuer: 'Ủy ban nhân dân xã Nà Sương' } }, ['level.other']],
  ['a village head', { proof: { issuer: 'Trưởng thôn Nà Thình' } }, ['level.other']],
  ['a level above', { proof: { issuer: 'Ủy ban nhân dân tỉnh Lĩnh Khê' } }, ['level.other']],
  ['an issuer nobody knows', { proof: { issuer: 'Đơn vị xử lý' } }, ['level.unknown']],
  [
    'an issuer whose level the officer said',
    { proof: { issuer: 'Đơn vị xử lý', issuerLevel: 'district' } },
    [],
  ],
  ['any level', { proof: { issuer: 'Đơn vị xử lý' }, required: { levels: [] } }, []],
  [
    'the last day of districts',
    {
      proof: { issuer: 'Ủy ban nhân dân xã Nà Sương', issuedOn: d('2025-06-30') },
      setting: { year: 2025, asOf: d('2025-12-31') },
    },
    ['level.other'],
  ],
  [
    'the first day without districts',
    {
      proof: { issuer: 'Ủy ban nhân dân xã Nà Sương', issuedOn: d('2025-07-01') },
      setting: { year: 2025, asOf: d('2025-12-31') },
    },
    [],
  ],
  ['the first day of the year', { proof: { issuedOn: d('2024-01-01') } }, []],
  ['the day before the year', { proof: { issuedOn: d('2023-12-31') } }, ['period.year']],
  [
    'issued before the year, effective in it',
    { proof: { issuedOn: d('2023-12-28'), effectiveOn: d('2024-01-01') } },
    [],
  ],
  [
    'the day after the year',
    { proof: { issuedOn: d('2025-01-01') }, setting: { asOf: d('2025-01-31') } },
    ['period.year'],
  ],
  [
    'five years old to the day',
    {
      proof: { issuedOn: d('2019-11-30') },
      required: { period: 'within-years', years: 5 },
    },
    ['period.tooOld'],
  ],
  [
    'a day short of five years',
    {
      proof: { issuedOn: d('2019-12-01') },
      required: { period: 'within-years', years: 5 },
    },
    [],
  ],
  [
    'an old paper in force',
    { proof: { issuedOn: d('2011-03-01') }, required: { period: 'in-force' } },
    [],
  ],
  ['issued on the day of the figures', { proof: { issuedOn: d('2024-11-30') } }, []],
  ['issued the day after', { proof: { issuedOn: d('2024-12-01') } }, ['effective.notYet']],
  ['effective the day after', { proof: { effectiveOn: d('2024-12-01') } }, ['effective.notYet']],
  ['running out on the day of the figures', { proof: { expiresOn: d('2024-11-30') } }, []],
  ['run out the day before', { proof: { expiresOn: d('2024-11-29') } }, ['effective.expired']],
  [
    'not looked at whether it is signed',
    { proof: { signature: 'unknown' } },
    ['signature.unknown-sealed'],
  ],
  [
    'not looked at, a signature asked',
    { proof: { signature: 'unknown' }, required: { signature: 'signed' } },
    ['signature.unknown-signed'],
  ],
  ['unsigned', { proof: { signature: 'unsigned' } }, ['signature.unsigned']],
  ['signed without a seal', { proof: { signature: 'signed' } }, ['signature.unsealed']],
  [
    'signed where that is enough',
    { proof: { signature: 'signed' }, required: { signature: 'signed' } },
    [],
  ],
  ['the digital signature of the office', { proof: { signature: 'digital' } }, []],
  [
    'unsigned where nobody asks',
    { proof: { signature: 'unsigned' }, required: { signature: 'none' } },
    [],
  ],
  ['a plain copy', { proof: { copyKind: 'copy' } }, ['copy.plain']],
  ['a copy of which nobody said', { proof: { copyKind: 'unknown' } }, ['copy.unknown']],
  [
    'a plain copy where any will do',
    { proof: { copyKind: 'copy' }, required: { copy: 'any' } },
    [],
  ],
  ['a scan of 200 dpi', { files: [fileOf({ lowestDpi: 200 })] }, []],
  ['a scan of 199 dpi', { files: [fileOf({ lowestDpi: 199 })] }, ['readable.coarse']],
  ['typed, not scanned', { files: [fileOf({ lowestDpi: null, lowestDpiPage: null })] }, []],
  ['a blank page', { files: [fileOf({ blankCount: 1, blankPages: [2] })] }, ['readable.blank']],
  ['a file nobody looked through', { files: [fileOf(null)] }, ['readable.unread']],
  [
    'a reading of another way',
    { files: [fileOf({}, { reading: '{"version":0}' })] },
    ['readable.unread'],
  ],
  ['as many pages as sheets', { proof: { sheets: 3 } }, []],
  ['a page fewer than sheets', { proof: { sheets: 4 } }, ['readable.pagesMissing']],
  ['sheets that nobody counted', { proof: { sheets: null } }, []],
  ['pages in two files', { proof: { sheets: 6 }, files: [fileOf(), fileOf({}, { id: 'f2' })] }, []],
  [
    'one of two files is blank',
    { files: [fileOf(), fileOf({ blankCount: 1, blankPages: [1] }, { id: 'f2' })] },
    ['readable.blank'],
  ],
  [
    'a picture of a paper at 199 dpi',
    { proof: onePage, files: [fileOf({ lowestDpi: 199 }, image)] },
    ['readable.coarse'],
  ],
  [
    'a photo is no scan',
    { proof: { form: 'photo' }, files: [fileOf({ lowestDpi: 90 }, image)] },
    [],
  ],
  [
    'a picture nobody can look into',
    { proof: onePage, files: [fileOf(null, { ...image, mediaType: 'image/heic' })] },
    ['readable.unknownPicture'],
  ],
  [
    'a workbook has no pages',
    { files: [fileOf(null, { mediaType: 'application/vnd.ms-excel', pages: null })] },
    [],
  ],
];

describe('the rules of a usable proof', () => {
  test.each(table.map(([name, change, expected]) => ({ name, change, expected })))(
    '$name',
    ({ change, expected }) => {
      const failures = failuresOf(judged(change));
      expect(failures.map(({ rule, reason }) => `${rule}.${reason}`)).toEqual(expected);
      for (const failure of failures)
        for (const language of ['vi', 'en'] as const)
          expect(proofFailureText(language, failure)).not.toMatch(/[{}]|^[a-z]+\.|\s\.|: \./);
    },
  );

  test('each have a proof that is just wrong, and every reason has its sentence', () => {
    const found = new Set(table.flatMap(([, , reasons]) => reasons));
    expect(proofRules.filter((rule) => ![...found].some((one) => one.startsWith(rule)))).toEqual(
      [],
    );
    const sentences = Object.keys(checklistVi)
      .filter((key) => key.startsWith('why.'))
      .map((key) => key.slice('why.'.length));
    expect(sentences.toSorted()).toEqual([...found].toSorted());
  });
});
