import { describe, expect, it } from 'vitest';
import { checkOverlay } from '#shared/criteria/overlays/check-overlay.ts';
import { readOverlayDocument } from '#shared/criteria/overlays/read-overlay.ts';
import { loadSet } from './load-set.ts';
import { overlayFile } from './make-overlay.ts';

const set = loadSet('commune-advanced-2021-2025');
const read = (fields: Readonly<Record<string, unknown>>) => {
  const parsed = readOverlayDocument(overlayFile(fields));
  return parsed.ok ? checkOverlay(parsed.value, set) : parsed;
};
const codeOf = (fields: Readonly<Record<string, unknown>>): string => {
  const checked = read(fields);
  return checked.ok ? 'ok' : checked.error.code;
};

const level = { code: '2.1', operator: '>=', value: 90, unit: '%', act: 'first' };
const income = { code: '10', operator: '>=', byVariant: { 'red-river-delta': 90 }, act: 'first' };
const belowNational = { reason: 'Theo văn bản thỏa thuận.' };
const rule = {
  codes: 'all',
  act: 'first',
  article: 'Điều 2',
  wording: 'được xem là đạt',
  countsAsMet: true,
};
const added = {
  criterion: 19,
  act: 'second',
  indicator: {
    code: '19.9',
    name: 'Tỷ lệ thôn có tổ tự quản',
    measure: 'percent',
    unit: '%',
    requirement: { kind: 'threshold', operator: '>=', byVariant: { '*': 80 } },
  },
};
const part = { id: 'a', name: 'Đường thôn', measure: 'percent', requirement: { kind: 'same' } };
const parts = { code: '2.2', act: 'first', parts: [part] };

const indicator = (fields: object) => ({
  indicators: [{ ...added, indicator: { ...added.indicator, ...fields } }],
});

describe('an overlay', () => {
  it('sets levels, adds indicators and parts, and says what may be not applicable', () => {
    const byVariant = { 'northern-midlands-mountains': 70, 'red-river-delta': 80 };
    const levels = [
      level,
      { ...level, value: 95, act: 'second' },
      { code: '2.2', operator: '>=', byVariant, act: 'second', validFrom: '2024-07-01' },
      { code: '3.3', wording: 'Theo đề án của tỉnh', act: 'second' },
      income,
    ];
    const rules = [rule, { ...rule, codes: ['19.9', '1.1'] }];
    expect(codeOf({ levels, indicators: [added], parts: [parts], notApplicable: { rules } })).toBe(
      'ok',
    );
  });

  it('of format 1 is read as format 2', () => {
    const old = { ...overlayFile({ levels: [level] }), format: 'ntm-overlay/1' };
    expect(readOverlayDocument(old)).toEqual(readOverlayDocument(overlayFile({ levels: [level] })));
    expect(readOverlayDocument(old)).toMatchObject({
      value: { format: 'ntm-overlay/2', version: 1, indicators: [], parts: [] },
    });
  });

  it.each([
    ['criteria.unknownIndicator', { levels: [{ ...level, code: '99.9' }] }],
    ['criteria.unknownIndicator', { parts: [{ ...parts, code: '99.9' }] }],
    ['criteria.unknownIndicator', { notApplicable: { rules: [{ ...rule, codes: ['99.9'] }] } }],
    ['criteria.unknownSet', { baseSetId: 'commune-standard-2021-2025' }],
    ['criteria.groupUndeclared', { levels: [{ ...income, byVariant: { moon: 90 } }] }],
    ['overlay.actMissing', { levels: [{ ...level, act: 'third' }] }],
    ['overlay.actMissing', { levels: [{ code: '2.1', operator: '>=', value: 90 }] }],
    ['overlay.actMissing', { notApplicable: { rules: [{ ...rule, act: 'third' }] } }],
    ['overlay.invalid', { levels: [{ ...level, value: undefined }] }],
    ['overlay.invalid', { levels: [{ ...income, byVariant: {} }] }],
    ['overlay.invalid', { notApplicable: { rules: [{ ...rule, countsAsMet: false }] } }],
    ['overlay.invalid', { version: 0 }],
    ['overlay.invalid', { format: 'ntm-criteria-set/1' }],
    ['overlay.newerFormat', { format: 'ntm-overlay/3' }],
    ['overlay.datesReversed', { levels: [{ ...level, validTo: '2022-01-01' }] }],
    ['overlay.duplicateLine', { levels: [level, { ...level, value: 80 }] }],
    ['overlay.duplicateLine', { indicators: [added, added] }],
    ['overlay.codeTaken', indicator({ code: '1.1' })],
    ['overlay.invalid', indicator({ code: 'abc' })],
    ['overlay.unknownCriterion', { indicators: [{ ...added, criterion: 99 }] }],
    ['overlay.wrongKind', indicator({ requirement: { kind: 'delegated' } })],
    ['overlay.wrongKind', indicator({ measure: 'yes-no' })],
    ['overlay.wrongKind', indicator({ parts: [part, part] })],
    ['overlay.wrongKind', { levels: [{ ...level, code: '1.1' }] }],
    ['overlay.wrongKind', { levels: [{ code: '2.1', wording: 'Đạt', act: 'first' }] }],
    ['overlay.wrongKind', { levels: [{ ...income, operator: '<=' }] }],
    ['overlay.wrongKind', { levels: [{ ...income, operator: '>' }] }],
    ['overlay.wrongKind', { levels: [{ code: '10', wording: 'Cao', act: 'first' }] }],
    ['overlay.belowNational', { levels: [{ ...income, byVariant: { 'red-river-delta': 1 } }] }],
    ['overlay.notComparable', { levels: [{ code: '1.1', wording: 'Có đề án', act: 'first' }] }],
  ])('is refused: %s', (code, fields) => {
    expect(codeOf(fields)).toBe(code);
  });

  it('below the level of the State stands only with a reason', () => {
    const low = { ...income, byVariant: { 'red-river-delta': 1 }, belowNational };
    expect(codeOf({ levels: [low] })).toBe('ok');
    expect(codeOf({ levels: [{ ...low, belowNational: { reason: ' ' } }] })).toBe(
      'overlay.invalid',
    );
  });

  it('names the line at fault', () => {
    expect(read({ levels: [level, { ...level, code: '99.9' }] })).toMatchObject({
      error: { field: 'levels.1', details: { code: '99.9' } },
    });
  });
});
