import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { setToTables } from '#shared/criteria/sheets/set-to-tables.ts';
import { tablesToSet } from '#shared/criteria/sheets/tables-to-set.ts';
import { loadSet } from './load-set.ts';

const ids = readdirSync('resources/criteria').map((name) => name.replace('.json', ''));

test.each(ids)('%s goes into sheets and comes back the same', (id) => {
  const set = loadSet(id);
  const back = tablesToSet(setToTables(set));
  expect(back).toEqual({ ok: true, value: set });
});
