import { describe, expect, test } from 'vitest';
import { candidatesOf, fitOf } from '#shared/evidence/checklist/match-proof.ts';
import { ownListFault } from '#shared/evidence/checklist/check-own-list.ts';
import { reminderOf, yearsBefore } from '#shared/evidence/checklist/proof-days.ts';
import { requiredProofSchema } from '#shared/evidence/checklist/required-proof.ts';
import { day } from '#shared/kernel/day.ts';
import { newProofId } from '../../../../renderer/features/criteria/required/new-proof-id.ts';
import { openLines } from '../../../../renderer/features/home/open-proofs.ts';
import { required } from '../../../fixtures/checklist-facts.ts';

const report = required({ id: '2.2/report', target: '2.2', kinds: ['Báo cáo'], words: ['đường'] });
const minutes = required({
  id: '2.2/minutes',
  target: '2.2',
  kinds: ['Biên bản'],
  words: ['nghiệm thu'],
});

const paper = (kind: string, subject: string) => ({ form: 'paper' as const, kind, subject });

describe('which proof may be a required one', () => {
  test.each(['photo', 'data'] as const)('no %s stands for a paper by its matter', (form) => {
    const road = { form, subject: 'Đường thôn' };
    expect(fitOf({ ...road, kind: 'Ảnh' }, report)).toBe('none');
    expect(fitOf({ ...road, kind: 'Báo cáo' }, report)).toBe('whole');
  });

  test.each([
    ['Báo cáo', 'Hiện trạng đường thôn', 'whole'],
    ['BAO CAO', 'hien trang duong thon', 'whole'],
    ['Tờ trình', 'Về đường thôn', 'matter'],
    ['Báo cáo', 'Thu ngân sách', 'none'],
    ['', '', 'none'],
  ])('%s, %s: %s', (kind, subject, fit) => {
    expect(fitOf(paper(kind, subject), report)).toBe(fit);
  });

  test('by its kind alone where the matter is not named', () => {
    const any = required({ words: [] });
    expect(fitOf(paper('Quyết định', ''), any)).toBe('whole');
    expect(fitOf(paper('Giấy tiếp nhận', ''), any)).toBe('none');
  });

  test('is not the wrong kind of one when it is wholly another, or an officer has placed it', () => {
    const acceptance = paper('Biên bản', 'Nghiệm thu đường thôn');
    const request = paper('Tờ trình', 'Nghiệm thu đường thôn');
    const found = candidatesOf([report, minutes], [acceptance, request]);
    expect(found.get(report.id)).toEqual([request]);
    expect(found.get(minutes.id)).toEqual([acceptance, request]);
    const placed = candidatesOf([report, minutes], [request], new Set([request]));
    expect(placed.get(report.id)).toEqual([]);
  });
});

describe('days of a proof', () => {
  test('go back by years, of 29 February to the end of February', () => {
    expect(yearsBefore(day('2024-11-30'), 5)).toBe('2019-11-30');
    expect(yearsBefore(day('2024-02-29'), 1)).toBe('2023-02-28');
    expect(yearsBefore(day('2024-02-29'), 4)).toBe('2020-02-29');
  });

  test.each([
    ['2024-11-29', null],
    ['2024-11-30', 0],
    ['2025-02-28', 90],
    ['2025-03-01', null],
  ])('that runs out on %s are told of: %s', (expiresOn, daysLeft) => {
    const reminder = reminderOf({ expiresOn: day(expiresOn) }, day('2024-11-30'));
    expect(reminder?.daysLeft ?? null).toBe(daysLeft);
  });
});

describe('a list of required proofs', () => {
  test('names each by an id under its own indicator, with years where they count', () => {
    const good = required();
    for (const wrong of [
      { id: '6.2/villages' },
      { id: '6.3/Thôn' },
      { period: 'within-years' },
      { years: 5 },
      { kinds: [] },
      { levels: ['nation'] },
    ])
      expect(requiredProofSchema.safeParse({ ...good, ...wrong }).success).toBe(false);
  });

  test('gives a new paper a lasting id of its own words', () => {
    const named = { target: '18.6', name: 'Danh sách cơ sở' };
    expect(newProofId([], named)).toBe('18.6/danh-sach-co-so');
    expect(newProofId([{ id: '18.6/danh-sach-co-so' }], named)).toBe('18.6/danh-sach-co-so-2');
    expect(newProofId([], { target: 'condition:0', name: '…' })).toBe('condition:0/giay-to');
  });

  test('of a province stands where the set has what it names', () => {
    const own = {
      format: 'hoso-own-required-proofs/1' as const,
      setId: 'x',
      provinceName: 'Lĩnh Khê',
      act: { kind: 'Quyết định', number: '1', date: day('2022-01-01'), issuer: 'UBND tỉnh' },
      proofs: [report],
      dropped: [],
    };
    expect(ownListFault(own, { targets: ['2.2'], shipped: [] })).toBeNull();
    expect(ownListFault(own, { targets: ['2.1'], shipped: [] })?.code).toBe(
      'checklist.unknownTarget',
    );
  });
});

test('the morning screen tells what is missing first, then what runs out, and nothing recommended', () => {
  const item = (id: string, state: 'missing' | 'arrived' | 'usable', more = {}) => ({
    id,
    target: '2.2',
    name: id,
    importance: 'required' as const,
    note: '',
    kinds: [],
    signature: 'none' as const,
    origin: 'shipped' as const,
    state,
    isChosen: false,
    proof: null,
    others: [],
    ...more,
  });
  const proof = {
    evidenceId: 'e1',
    label: 'MC-1',
    title: '',
    signature: 'sealed' as const,
    issuerLevel: null,
    failures: [],
    reminder: { expiresOn: day('2024-12-01'), daysLeft: 1 },
  };
  const unread = { rule: 'readable' as const, reason: 'unread', values: {} };
  const items = [
    item('soon', 'usable', { proof }),
    item('fine', 'usable'),
    item('there', 'arrived', { proof: { ...proof, failures: [unread], reminder: null } }),
    item('gone', 'missing'),
    item('nice', 'missing', { importance: 'recommended' }),
  ];
  const told = openLines({ targets: [{ target: '2.2', items, unasked: [] }] });
  expect(told.lines.map(({ id }) => id)).toEqual(['gone', 'there', 'soon']);
  expect(told).toMatchObject({ usable: 2, total: 4, unread: 1 });
});
