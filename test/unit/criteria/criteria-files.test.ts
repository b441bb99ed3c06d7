import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findIndicator, indicatorsOf, parseCriteriaSet } from '#shared/criteria/criteria-set.ts';
import { requiredLevel } from '#shared/criteria/required-level.ts';
import { loadSet, readSetFile, setFileNames } from './load-set.ts';

const sets = setFileNames().map((name) => loadSet(name.replace(/\.json$/, '')));

const textOf = (name: string): string => JSON.stringify(readSetFile(name));

describe('the sets that the program ships', () => {
  it('are fifteen, named by their ids, and what stood before an amendment by its number too', () => {
    expect(new Set(sets.map(({ id }) => id)).size).toBe(15);
    const name = ({ id, version }: (typeof sets)[number]) =>
      version === 1 ? id : `${id}@${version}`;
    expect(sets.map((set) => `${name(set)}.json`)).toEqual(setFileNames());
  });

  it('need nothing outside the project', () => {
    const outside = setFileNames().filter((name) => textOf(name).includes('../'));
    expect(outside).toEqual([]);
  });

  it('are written in NFC', () => {
    const composed = setFileNames().filter(
      (name) => textOf(name) === textOf(name).normalize('NFC'),
    );
    expect(composed).toEqual(setFileNames());
  });

  it.each(sets)('$id: every column has a level of every indicator that is not delegated', (set) => {
    const columns = set.variants.length === 0 ? [null] : set.variants.map(({ id }) => id);
    const year = set.period.from;
    const wrong = indicatorsOf(set).filter((indicator) => {
      const isOpen = indicator.placeholder || indicator.requirement.kind === 'delegated';
      const isUnknown = (variant: string | null) =>
        requiredLevel(indicator, { variant, year }).kind === 'unknown';
      return !columns.every((variant) => isUnknown(variant) === (isOpen === true));
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it.each(sets)('$id: parts have ids of their own', (set) => {
    const double = indicatorsOf(set).filter(
      ({ parts = [] }) => new Set(parts.map(({ id }) => id)).size !== parts.length,
    );
    expect(double).toEqual([]);
  });

  it('the advanced set has the parts that its wording asks for', () => {
    const set = loadSet('commune-advanced-2021-2025');
    const partsOf = (code: string) => findIndicator(set, code)?.parts?.map(({ id }) => id);
    for (const code of ['12.1', '12.2', '14.1']) expect(partsOf(code)).toEqual(['male', 'female']);
    expect(partsOf('5.1')).toEqual(['facilities', 'level2']);
    expect(partsOf('6.3')).toEqual(['cultural-villages', 'ntm-villages']);
  });
});

describe('reading a set', () => {
  const file = readSetFile('commune-model-2021-2025.json');
  const changed = (fields: object): unknown => ({ ...z.looseObject({}).parse(file), ...fields });
  it.each([
    ['format', changed({ format: 'ntm-criteria-set/2' })],
    ['counts', changed({ counts: { criteria: 4, indicators: 5, placeholders: 0 } })],
    ['an unknown key', changed({ typo: true })],
    ['no object', 'text'],
  ])('refuses %s with a code', (_, value) => {
    const parsed = parseCriteriaSet(value);
    expect(parsed.ok ? '' : parsed.error.code).toBe('criteria.setInvalid');
  });
});
