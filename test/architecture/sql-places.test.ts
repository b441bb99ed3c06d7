import { describe, expect, it } from 'vitest';
import { readSourceFiles } from './rules/source-file.ts';
import { foreignTables, misplacedSql, tableOwners } from './rules/sql-places.ts';

describe('SQL', () => {
  const files = readSourceFiles();

  it('stands in files made for it', () => {
    expect(files.filter(misplacedSql).map(({ path }) => path)).toEqual([]);
  });

  it('names the tables of its own area', () => {
    const owners = tableOwners(files);
    expect(owners.size).toBeGreaterThan(10);
    expect(files.flatMap((file) => foreignTables(file, owners))).toEqual([]);
  });
});

describe('the rule refuses', () => {
  it('SQL in a handler, but not in queries', () => {
    const text = 'const rows = db.all(row, sql`select * from units`);';
    expect(misplacedSql({ path: 'electron/core/units/units.handlers.ts', text })).toBe(true);
    expect(misplacedSql({ path: 'electron/core/units/units.queries.ts', text })).toBe(false);
  });

  it.each([
    'select * from units',
    'select 1 from works join units using (id)',
    'update units set a = 1',
  ])('another area’s table: %s', (statement) => {
    const records = { path: 'electron/core/units/units.records.ts', text: `f({ table: 'units' })` };
    const queries = {
      path: 'electron/core/finance/finance.queries.ts',
      text: `sql\`${statement}\``,
    };
    const own = { ...queries, path: 'electron/core/units/units.queries.ts' };
    expect(foreignTables(queries, tableOwners([records]))).toHaveLength(1);
    expect(foreignTables(own, tableOwners([records]))).toEqual([]);
  });
});
