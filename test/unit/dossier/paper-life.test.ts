import { describe, expect, test } from 'vitest';
import { appError } from '#shared/kernel/app-error.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { day } from '#shared/kernel/day.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { paperState } from '#shared/dossier/paper-state.ts';
import { checkSigning, type Signing } from '#shared/dossier/sign-check.ts';
import { built, linesOf } from '../../fixtures/built-paper.ts';
import { sampleSource, signedVersion } from '../../fixtures/dossier-source.ts';

const complete = sampleSource('complete');
const made = { ...signedVersion('P01', '', '2024-12-24'), number: null, signedOn: null };
const signed = signedVersion('P01', '58', '2024-12-24');
const gap = { field: 'signer', label: 'Người ký' };
const refusal = appError('paper.refused', { reason: 'set-not-met' });

describe('the state of a paper', () => {
  const facts = { version: null, isStale: false, gaps: [], refusal: null };
  test.each([
    ['ready', {}],
    ['incomplete', { gaps: [gap] }],
    ['refused', { refusal, gaps: [gap] }],
    ['made', { version: made }],
    ['stale', { version: made, isStale: true }],
    ['signed', { version: signed, refusal }],
    ['signed-stale', { version: signed, isStale: true }],
  ])('is %s', (state, change) => {
    expect(paperState({ ...facts, ...change })).toBe(state);
  });
});

describe('signing', () => {
  const source = { ...complete, versions: [...complete.versions, made] };
  const signing: Signing = {
    paper: 'P01',
    number: '58',
    signedOn: day('2024-12-24'),
    hasScan: true,
  };
  const check = (change: Partial<Signing>, from: DossierSource = source) =>
    checkSigning(from, { ...signing, ...change });

  test.each(['58', '58/TTr-UBND', ' 58 '])('takes %j', (number) => {
    expect(check({ number })).toEqual({
      ok: true,
      value: { number: '58', signedOn: '2024-12-24' },
    });
  });

  test('writes a number under 10 with a zero', () => {
    expect(check({ number: '5' })).toMatchObject({ ok: true, value: { number: '05' } });
  });

  test.each([
    ['paper.numberAndDateTogether', { signedOn: null }],
    ['paper.numberAndDateTogether', { number: null }],
    ['paper.scanMissing', { hasScan: false }],
    ['call.invalidInput', { number: '58/BC-UBND' }],
    ['call.invalidInput', { number: 'năm tám' }],
    ['call.invalidInput', { number: '0' }],
    ['paper.dateBeforeAsOf', { signedOn: day('2024-11-29') }],
    ['paper.numberTaken', { taken: [{ kind: 'TTr', number: '58', signedOn: day('2024-03-01') }] }],
    ['paper.unknown', { paper: 'P07' }],
    ['paper.notMade', { paper: 'P01' }],
  ] as const)('refuses with %s', (code, change) => {
    const from = code === 'paper.notMade' ? complete : source;
    expect(check(change, from)).toMatchObject({ ok: false, error: { code } });
  });

  test('a number is taken within its kind and year only', () => {
    const taken = [
      { kind: 'BC', number: '58', signedOn: day('2024-03-01') },
      { kind: 'TTr', number: '58', signedOn: day('2023-03-01') },
    ];
    expect(check({ taken })).toMatchObject({ ok: true });
  });

  test('two reports of one year do not share a number', () => {
    const versions = complete.versions.map((one) =>
      one.paper === 'P02' ? { ...one, number: null, signedOn: null } : one,
    );
    const twice = checkSigning(
      { ...complete, versions },
      { paper: 'P02', number: '202', signedOn: day('2024-12-23'), hasScan: true },
    );
    expect(twice).toMatchObject({ ok: false, error: { code: 'paper.numberTaken' } });
  });

  test('needs somebody in office on that day', () => {
    const terms = source.terms.map((term) => ({ ...term, to: day('2024-12-20') }));
    expect(check({}, { ...source, terms })).toMatchObject({
      ok: false,
      error: { code: 'paper.noSigner' },
    });
  });

  test('never changes a signed version', () => {
    const from = { ...complete, versions: [...complete.versions, signed] };
    expect(check({}, from)).toMatchObject({ ok: false, error: { code: 'paper.signedFrozen' } });
  });
});

test('signing a paper fills its header and every citation, and makes only those that cite it stale', () => {
  // A survey held after a report was signed is not in it: that is looked at with the survey.
  const after = { ...complete, survey: null };
  const before = {
    ...after,
    versions: complete.versions.filter(({ paper }) => paper !== 'P02'),
  };
  expect(linesOf(before, 'P02')).toContain('Số:       /BC-UBND');
  expect(linesOf(after, 'P02')).toContain('Số: 203/BC-UBND');
  const textOf = (source: typeof complete, paper: string): string =>
    canonicalJson(built(source, paper, false).document);
  expect(textOf(after, 'P02')).toBe(textOf(before, 'P02'));
  expect(textOf(after, 'P01')).not.toBe(textOf(before, 'P01'));
  expect(textOf(after, 'P06')).toBe(textOf(before, 'P06'));
});
