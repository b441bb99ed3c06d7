import { describe, expect, it } from 'vitest';
import { parseOverlay } from '#shared/criteria/overlay.ts';
import { loadSet } from './load-set.ts';
import { overlayFile } from './make-overlay.ts';

const set = loadSet('commune-advanced-2021-2025');
const codeOf = (fields: Readonly<Record<string, unknown>>): string => {
  const parsed = parseOverlay(overlayFile(fields), set);
  return parsed.ok ? 'ok' : parsed.error.code;
};
const level = { code: '2.1', operator: '>=', value: 90, unit: '%', act: 'first' };
const rule = {
  codes: 'all',
  act: 'first',
  article: 'Điều 2',
  wording: 'được xem là đạt',
  countsAsMet: true,
};

describe('an overlay', () => {
  it('sets levels of delegated indicators, by number, by column or in words', () => {
    const byVariant = { 'northern-midlands-mountains': 70, 'red-river-delta': 80 };
    const levels = [
      level,
      { code: '2.2', operator: '>=', byVariant, act: 'second', validFrom: '2024-07-01' },
      { code: '3.3', wording: 'Đạt', act: 'second' },
    ];
    expect(codeOf({ levels, notApplicable: { rules: [rule] } })).toBe('ok');
  });

  it.each([
    ['overlay.notDelegated', { levels: [{ ...level, code: '3.1' }] }],
    ['criteria.unknownIndicator', { levels: [{ ...level, code: '99.9' }] }],
    ['overlay.actMissing', { levels: [{ ...level, act: 'third' }] }],
    ['overlay.actMissing', { levels: [{ ...level, act: '' }] }],
    ['overlay.actMissing', { notApplicable: { rules: [{ ...rule, act: 'third' }] } }],
    ['criteria.setInvalid', { levels: [{ ...level, value: undefined }] }],
    ['criteria.setInvalid', { notApplicable: { rules: [{ ...rule, countsAsMet: false }] } }],
    ['criteria.unknownSet', { baseSetId: 'commune-standard-2021-2025' }],
    ['criteria.setInvalid', { format: 'ntm-overlay/2' }],
    ['overlay.actMissing', { levels: [{ code: '2.1', operator: '>=', value: 90 }] }],
  ])('is refused: %s', (code, fields) => {
    expect(codeOf(fields)).toBe(code);
  });
});
