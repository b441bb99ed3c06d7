import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { crosswalkFault } from '#shared/criteria/crosswalk/check-crosswalk.ts';
import { compareRequired } from '#shared/criteria/crosswalk/compare-required.ts';
import { crosswalkSchema, type CrosswalkLine } from '#shared/criteria/crosswalk/crosswalk.ts';
import { likeness, suggestLines } from '#shared/criteria/crosswalk/suggest-lines.ts';
import { requiredLevel } from '#shared/criteria/required-level.ts';
import { loadSet } from './load-set.ts';
import { makeIndicator, threshold } from './make-indicator.ts';

const folder = path.resolve('resources/crosswalks');
const shipped = readdirSync(folder).map((name) =>
  crosswalkSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))),
);

describe('the mappings of the program', () => {
  test.each(shipped)('$fromSetId fits both sets and says that it is inferred', (one) => {
    const sets = { from: loadSet(one.fromSetId), to: loadSet(one.toSetId) };
    expect(crosswalkFault(one.lines, sets)).toBeNull();
    expect(new Set(one.lines.map(({ confidence }) => confidence))).toEqual(new Set(['inferred']));
    expect(one.lines.every(({ note }) => note !== '')).toBe(true);
  });

  test('leave no criterion of 2026 - 2030 without what is related', () => {
    for (const { lines, toSetId } of shipped) {
      const related = lines.flatMap(({ to }) => ('criterion' in to ? [to.criterion] : []));
      expect(related).toEqual(loadSet(toSetId).criteria.map(({ number }) => number));
    }
  });
});

const from = loadSet('commune-standard-2021-2025');
const to = loadSet('commune-standard-2026-2030');
const line = (fields: Partial<CrosswalkLine>): CrosswalkLine => ({
  from: ['1.1'],
  to: { indicator: '1.a' },
  covers: 'part',
  confidence: 'inferred',
  note: '',
  ...fields,
});

test.each([
  ['criteria.unknownIndicator', [line({ from: ['1.1', '99'] })]],
  ['crosswalk.unknownTarget', [line({ to: { indicator: '2.9' } })]],
  ['crosswalk.unknownTarget', [line({ to: { criterion: 11 } })]],
  ['crosswalk.nothingFrom', [line({ from: [] })]],
  ['crosswalk.duplicateLine', [line({ from: ['1.1', '1.2'] }), line({ from: ['1.2', '1.1'] })]],
  [undefined, [line({ from: [], covers: 'none' }), line({})]],
] as const)('a mapping with a fault is %s', (code, lines) => {
  expect(crosswalkFault(lines, { from, to })?.code).toBe(code);
  expect(crosswalkFault(lines, { from, to: from })?.code).toBe('crosswalk.sameSet');
});

const asked = (fields: Readonly<Record<string, unknown>>) =>
  requiredLevel(makeIndicator(fields), { variant: null, year: 2024 });
const atLeast = (value: number, unit = '%') =>
  asked({ unit, requirement: threshold('>=', { '*': value }) });
const scale = (level: string) =>
  asked({
    measure: 'level',
    requirement: { kind: 'text', byVariant: { '*': level }, levels: ['Tốt', 'Khá', 'Đạt'] },
  });
const yes = asked({ measure: 'yes-no', requirement: { kind: 'achieved' } });

test.each([
  ['equal', atLeast(80), atLeast(80)],
  ['higher', atLeast(80), atLeast(85)],
  ['lower', atLeast(80), atLeast(75)],
  ['higher', atLeast(80), asked({ requirement: threshold('>', { '*': 80 }) })],
  ['unlike', atLeast(80), asked({ requirement: threshold('<=', { '*': 80 }) })],
  ['unlike', atLeast(80), atLeast(80, 'ha')],
  ['unlike', atLeast(80), yes],
  ['equal', yes, yes],
  ['higher', scale('Khá'), scale('Tốt')],
  ['lower', scale('Khá'), scale('Đạt')],
  ['unknown', yes, asked({ requirement: { kind: 'delegated' } })],
] as const)('what is asked now is %s', (standing, before, after) => {
  expect(compareRequired(before, after)).toBe(standing);
});

test('an offer comes from names alone, and goes when a line says it', () => {
  expect(likeness('Tỷ lệ hộ nghèo', 'TY LE HO NGHEO')).toBe(100);
  expect(likeness('Điện', 'Chợ')).toBe(0);
  const found = suggestLines([], { from, to });
  expect(found.map((one) => [one.from, one.to, one.covers])).toContainEqual([
    '12.2',
    '4.a',
    'part',
  ]);
  const mapped = line({ from: ['12.2'], to: { indicator: '4.a' } });
  expect(suggestLines([mapped], { from, to }).some((one) => one.to === '4.a')).toBe(false);
  const same = suggestLines([], { from, to: { ...from, id: 'copy' } });
  expect(same).toHaveLength(57);
  expect(same.every((one) => one.from === one.to && one.covers === 'whole')).toBe(true);
});
