import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsFileSchema, type FindingsFile } from '#shared/exchange/findings/findings-file.ts';
import { isFindingsFile } from '#shared/exchange/findings/is-findings-file.ts';
import { readFindings, standsTo } from '#shared/exchange/findings/read-findings.ts';
import { sealFindings } from '#shared/exchange/findings/seal-findings.ts';
import {
  twoHundredFindings,
  unsealedFindings,
  vietnameseLetters,
} from '../../fixtures/findings.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const all = twoHundredFindings(['1.1', '2.1', '17.3', '19']);
const sealed = sealFindings(unsealedFindings(all), hash);

/** Paths of every value of a JSON value. */
const pathsOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))]
    : [path];

const replaced = (value: unknown, path: readonly string[], by: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (String(at) === key ? replaced(item, rest, by) : item));
  const object = Object(value) as Record<string, unknown>;
  return { ...object, [key]: replaced(object[key], rest, by) };
};

describe('a findings file', () => {
  it('comes back whole with two hundred findings and every letter', () => {
    const read = readFindings(sealed, hash);
    expect(read.ok && read.file.findings).toEqual(all);
    expect(findingsFileSchema.parse(JSON.parse(sealed))).toEqual(JSON.parse(sealed));
    expect(new Set(vietnameseLetters).size).toBe(146);
    for (const letter of vietnameseLetters) expect(sealed).toContain(letter);
    expect(readFindings(`\uFEFF${sealed}`, hash).ok).toBe(true);
  });

  it('is refused when any sign of it was changed, left out or doubled', () => {
    fc.assert(
      fc.property(
        fc.nat(sealed.length - 1),
        fc.constantFrom('', 'x', '0', ' ', 'ẵ', '"'),
        (at, by) => {
          const changed = sealed.slice(0, at) + by + sealed.slice(at + 1);
          fc.pre(changed !== sealed);
          const read = readFindings(changed, hash);
          // A blank between two signs of JSON says the same; nothing else may pass.
          if (read.ok) expect(JSON.parse(changed)).toEqual(JSON.parse(sealed));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of another kind or of a later program is told so', () => {
    const faultOf = (text: string) => {
      const read = readFindings(text, hash);
      return read.ok ? null : read.fault;
    };
    expect(faultOf('{}')).toBe('unreadable');
    expect(faultOf('no JSON')).toBe('unreadable');
    expect(faultOf(sealed.replace('"version":1', '"version":2'))).toBe('newer');
    expect(faultOf(sealed.replace('Lò Thị', 'Lò Văn'))).toBe('damaged');
    const odd = { ...unsealedFindings([]), reviewer: { name: '', body: '' } };
    expect(faultOf(sealFindings(odd, hash))).toBe('damaged');
  });

  it('is the same to the page without schemas as to the program with them', () => {
    const valid: unknown = JSON.parse(sealFindings(unsealedFindings(all.slice(0, 3)), hash));
    const values = fc.oneof(
      fc.constantFrom<unknown>(null, 0, 1.5, true, '', 'a b', [], {}, undefined, '2024-02-30'),
      fc.constantFrom('2024-12-24T25:00:00.000Z', '2024-12-24T07:00:00Z', '2024-12-31', 'met'),
      fc.string(),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(valid)), values, (path, by) => {
        const changed: unknown = JSON.parse(JSON.stringify(replaced(valid, path, by)) ?? 'null');
        expect([path, by, isFindingsFile(changed)]).toEqual([
          path,
          by,
          findingsFileSchema.safeParse(changed).success,
        ]);
      }),
      { numRuns: 3000 },
    );
  });

  it('says what it was written on', () => {
    const file = JSON.parse(sealed) as FindingsFile;
    const own = { id: 'goi-1', dossierSha256: 'a'.repeat(64), dossierId: 'd1' };
    expect(standsTo(file, own)).toBe('same');
    expect(standsTo(file, { ...own, id: 'goi-2' })).toBe('other-package');
    expect(standsTo(file, { ...own, dossierId: 'd2' })).toBe('other-dossier');
  });
});
