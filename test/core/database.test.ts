import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sqlBoolean } from '#core/db/connection.ts';
import { explainDatabaseError } from '#core/db/database-error.ts';
import { holdLock, openDatabase } from '#core/db/open-database.ts';
import { joinSql, sql, sqlList, sqlName } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const noteSchema = z.object({ noteText: z.string(), isUrgent: sqlBoolean });

const openNotes = (folder: string) => {
  const database = openDatabase(path.join(folder, 'test.db'));
  database.transact((db) => {
    db.UNSAFE_run(
      sql`create table if not exists notes (note_text text not null, is_urgent integer not null) strict`,
    );
  });
  return database;
};

describe('every connection after every open', () => {
  test('commits to the medium, keeps foreign keys, waits for others, and is WAL', () => {
    using folder = temporaryFolder();
    const file = path.join(folder.path, 'test.db');
    for (const options of [{}, {}, { mustExist: true }, { readOnly: true }]) {
      const database = openDatabase(file, options);
      expect(database.pragma('synchronous')).toBe(2);
      expect(database.pragma('foreign_keys')).toBe(1);
      expect(database.pragma('journal_mode')).toBe('wal');
      expect(database.pragma('busy_timeout')).toBe(5000);
      database.close();
    }
  });

  test('two at once too', () => {
    using folder = temporaryFolder();
    const first = openNotes(folder.path);
    const second = openNotes(folder.path);
    expect([first, second].map((each) => each.pragma('synchronous'))).toEqual([2, 2]);
    first.close();
    second.close();
  });
});

describe('the sql tag', () => {
  test('makes a parameter of every value, whatever is in it', () => {
    using folder = temporaryFolder();
    const database = openNotes(folder.path);
    const text = `'); drop table notes; --`;
    database.transact((db) => {
      db.UNSAFE_run(sql`insert into notes values (${text}, ${true})`);
    });
    const found = database.reader.get(
      noteSchema,
      sql`select * from notes where note_text = ${text}`,
    );
    expect(found).toEqual({ noteText: text, isUrgent: true });
    database.close();
  });

  test('composes fragments, lists and names', () => {
    const condition = joinSql([sql`a = ${1}`, sql`b in ${sqlList(['x', null])}`], ' and ');
    const query = sql`select * from ${sqlName('notes')} where ${condition}`;
    expect(query.text).toBe('select * from "notes" where a = ? and b in (?, ?)');
    expect(query.params).toEqual([1, 'x', null]);
    expect(() => sqlName('notes; drop')).toThrow('no name');
  });
});

describe('reading and writing', () => {
  test('a reader can not write', () => {
    using folder = temporaryFolder();
    const database = openNotes(folder.path);
    const write = () => database.reader.all(noteSchema, sql`delete from notes returning *`);
    expect(write).toThrow('writes');
    database.close();
  });

  test('a transaction that throws leaves nothing', () => {
    using folder = temporaryFolder();
    const database = openNotes(folder.path);
    const work = () =>
      database.transact((db) => {
        db.UNSAFE_run(sql`insert into notes values ('một', 0)`);
        throw new Error('stop');
      });
    expect(work).toThrow('stop');
    expect(database.reader.all(noteSchema, sql`select * from notes`)).toEqual([]);
    database.close();
  });

  test('a row that is not what the query promised is a fault', () => {
    using folder = temporaryFolder();
    const database = openNotes(folder.path);
    const read = () => database.reader.get(noteSchema, sql`select 1 as other`);
    expect(read).toThrow('noteText');
    database.close();
  });
});

test('a lock is held once and is free again after its release', () => {
  using folder = temporaryFolder();
  const file = path.join(folder.path, 'lock.db');
  const release = holdLock(file);
  expect(release).not.toBeNull();
  expect(holdLock(file)).toBeNull();
  release?.();
  const again = holdLock(file);
  expect(again).not.toBeNull();
  again?.();
});

test.each([
  ['SQLITE_FULL', 'workspace.diskFull'],
  ['SQLITE_IOERR_FSYNC', 'workspace.diskFailed'],
  ['SQLITE_READONLY', 'workspace.diskFailed'],
  ['SQLITE_CORRUPT_VTAB', 'workspace.damaged'],
  ['SQLITE_NOTADB', 'workspace.damaged'],
  ['SQLITE_BUSY', 'workspace.locked'],
  ['SQLITE_CONSTRAINT_CHECK', undefined],
])('%s means %s to the person', (code, expected) => {
  expect(explainDatabaseError(Object.assign(new Error(code), { code }))?.code).toBe(expected);
});
