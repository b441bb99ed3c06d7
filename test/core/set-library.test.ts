import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { advancedSet, inCommune } from './support/commune-dossier.ts';

describe('the library of criteria sets', () => {
  test('has every shipped file once, as the first version, with its origin and hash', () =>
    inCommune(async ({ call }) => {
      const sets = await call('criteria.sets', {});
      const files = readdirSync('resources/criteria').filter((name) => name.endsWith('.json'));
      const standing = files.filter((name) => !name.includes('@'));
      expect(sets).toHaveLength(standing.length);
      expect(await call('criteria.versions', {})).toHaveLength(files.length);
      expect(sets.map(({ origin }) => origin)).toEqual(sets.map(() => 'shipped'));
      expect(sets.map(({ version }) => version)).toEqual(sets.map(() => 1));
      expect(new Set(sets.map(({ sha256 }) => sha256)).size).toBe(sets.length);
    }));

  test('has no version that nobody made', () =>
    inCommune(async ({ call, refusal, unitId }) => {
      const dossier = { unitId, setId: advancedSet, year: 2025 };
      const error = await refusal('dossiers.create', { ...dossier, setVersion: 2 });
      expect(error.code).toBe('criteria.unknownSet');
      await call('dossiers.create', { ...dossier, setVersion: 1 });
    }));
});
