import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Instant } from '#shared/kernel/day.ts';
import { findChainFaults } from '#shared/journal/chain.ts';
import { openDatabase } from '#core/db/open-database.ts';
import { migrate } from '#core/db/migrate.ts';
import { sql } from '#core/db/sql.ts';
import { createJournal, sha256 } from '#core/journal/journal.ts';
import { insertEntry, selectEntries } from '#core/journal/journal-rows.ts';
import { recordAt, recordsAt } from '#core/journal/past.queries.ts';
import { recordTable } from '#core/journal/record-table.ts';
import { createRecords, type Records } from '#core/journal/records.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { noteTable, smallMigrations, tickingClock } from './small-application.ts';

const note = {
  text: 'Nhà văn hóa',
  pages: 3,
  isUrgent: true,
  dossierId: null,
  fileSha256: null,
};

const openJournal = (folder: string) => {
  const database = openDatabase(path.join(folder, 'test.db'));
  migrate(database, smallMigrations);
  const clock = tickingClock();
  let count = 0;
  const change = (work: (records: Records) => void): void => {
    const at = clock();
    const commandId = `c${(count += 1)}`;
    database.transact((db) => {
      const facts = { commandId, method: 'notes.write', officer: 'Inh', at, deviceId: 'máy-1' };
      work(createRecords({ db, journal: createJournal(db, facts) }));
    });
  };
  const entries = () => selectEntries(database.reader, sql`true`);
  const changes = () =>
    entries().map(({ recordId, field, oldValue, newValue }) => [
      recordId,
      field,
      oldValue,
      newValue,
    ]);
  return { database, change, entries, changes, [Symbol.dispose]: () => database.close() };
};

describe('records', () => {
  test('journal one entry for each field that got another value', () => {
    using folder = temporaryFolder();
    using journal = openJournal(folder.path);
    journal.change((records) => records.insert(noteTable, 'n1', note));
    journal.change((records) => records.update(noteTable, 'n1', { ...note, pages: 4 }));
    journal.change((records) => records.update(noteTable, 'n1', { pages: null, isUrgent: false }));
    journal.change((records) => records.put(noteTable, 'n1', { ...note, pages: null }));
    journal.change((records) => records.remove(noteTable, 'n1'));
    expect(journal.changes()).toEqual([
      ['n1', 'removed', null, false],
      ['n1', 'text', null, 'Nhà văn hóa'],
      ['n1', 'pages', null, 3],
      ['n1', 'isUrgent', null, true],
      ['n1', 'pages', 3, 4],
      ['n1', 'pages', 4, null],
      ['n1', 'isUrgent', true, false],
      ['n1', 'isUrgent', false, true],
      ['n1', 'removed', false, true],
    ]);
  });

  test('write nothing at all where nothing changed', () => {
    using folder = temporaryFolder();
    using journal = openJournal(folder.path);
    journal.change((records) => records.insert(noteTable, 'n1', note));
    const before = journal.entries();
    journal.change((records) => {
      records.update(noteTable, 'n1', { text: note.text, pages: undefined });
      records.put(noteTable, 'n1', note);
    });
    expect(journal.entries()).toEqual(before);
  });

  test('a removed record is found no more and comes back by put', () => {
    using folder = temporaryFolder();
    using journal = openJournal(folder.path);
    journal.change((records) => {
      records.insert(noteTable, 'n1', note);
      expect(records.find(noteTable, 'n1')).toEqual({ id: 'n1', ...note });
      records.remove(noteTable, 'n1');
      expect(records.find(noteTable, 'n1')).toBeUndefined();
      expect(() => records.update(noteTable, 'n1', { pages: 1 })).toThrow('record.notFound');
      expect(() => records.remove(noteTable, 'n1')).toThrow('record.notFound');
      expect(() => records.insert(noteTable, 'n1', note)).toThrow('record.alreadyExists');
      records.put(noteTable, 'n1', { ...note, pages: 9 });
      expect(records.find(noteTable, 'n1')).toMatchObject({ pages: 9 });
    });
    expect(journal.changes().slice(-3)).toEqual([
      ['n1', 'removed', false, true],
      ['n1', 'removed', true, false],
      ['n1', 'pages', 3, 9],
    ]);
  });

  test('take no value that the schema refuses', () => {
    using folder = temporaryFolder();
    using journal = openJournal(folder.path);
    const insert = () =>
      journal.change((records) => records.insert(noteTable, 'n1', { ...note, pages: 1.5 }));
    expect(insert).toThrow('expected int');
    expect(journal.entries()).toEqual([]);
  });

  test('fields that a table can not hold are found when the table is declared', () => {
    const declare = (schema: z.ZodObject<Record<string, z.ZodString>>) => () =>
      recordTable({ entity: 'bad', table: 'bad', schema });
    expect(declare(z.object({ removed: z.string() }))).toThrow('removed');
    expect(declare(z.object({ id: z.string() }))).toThrow('id');
    expect(declare(z.object({ snake_case: z.string() }))).toThrow('snake_case');
  });
});

describe('the journal', () => {
  test('numbers its entries without gaps, chains them, and its clock never stands still', () => {
    using folder = temporaryFolder();
    using journal = openJournal(folder.path);
    for (const id of ['n1', 'n2', 'n3']) {
      journal.change((records) => records.insert(noteTable, id, note));
    }
    const entries = journal.entries();
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_entry, index) => index + 1));
    expect(new Set(entries.map(({ hlc }) => hlc)).size).toBe(entries.length);
    expect(findChainFaults(entries, sha256)).toEqual([]);
  });

  test('goes on after a command that was rolled back as if it had never been', () => {
    using folder = temporaryFolder();
    using journal = openJournal(folder.path);
    journal.change((records) => records.insert(noteTable, 'n1', note));
    const failing = () =>
      journal.change((records) => {
        records.insert(noteTable, 'n2', note);
        throw new Error('stop');
      });
    expect(failing).toThrow('stop');
    journal.change((records) => records.insert(noteTable, 'n3', note));
    expect(findChainFaults(journal.entries(), sha256)).toEqual([]);
  });

  test('can not be changed, also not by SQL', () => {
    using folder = temporaryFolder();
    using journal = openJournal(folder.path);
    journal.change((records) => records.insert(noteTable, 'n1', note));
    const run = (query: ReturnType<typeof sql>) => () =>
      journal.database.transact((db) => db.UNSAFE_run(query));
    expect(run(sql`update journal set officer = ${'khác'}`)).toThrow('only appended');
    expect(run(sql`delete from journal`)).toThrow('only appended');
  });

  test('shows an entry that somebody altered with another tool', () => {
    using folder = temporaryFolder();
    using journal = openJournal(folder.path);
    journal.change((records) => records.insert(noteTable, 'n1', note));
    journal.database.transact((db) => {
      db.UNSAFE_run(sql`drop trigger journal_never_changes`);
      db.UNSAFE_run(sql`update journal set new_value = '99' where field = 'pages'`);
    });
    expect(findChainFaults(journal.entries(), sha256)).toMatchObject([
      { seq: 3, fault: 'altered' },
    ]);
  });

  test('keeps what another machine wrote about an entity it does not know', () => {
    using folder = temporaryFolder();
    using journal = openJournal(folder.path);
    journal.change((records) => records.insert(noteTable, 'n1', note));
    const [own] = journal.entries();
    if (!own) throw new Error('there is an entry');
    const foreign = { ...own, deviceId: 'máy-2', entity: 'laterInvention', recordId: 'x' };
    journal.database.transact((db) => insertEntry(db, foreign));
    expect(journal.entries()).toContainEqual(foreign);
  });
});

test('a record is read as it was at an instant', () => {
  using folder = temporaryFolder();
  using journal = openJournal(folder.path);
  journal.change((records) => records.insert(noteTable, 'n1', { ...note, pages: 1 }));
  journal.change((records) => records.insert(noteTable, 'n2', { ...note, pages: null }));
  journal.change((records) => records.update(noteTable, 'n1', { pages: 2 }));
  journal.change((records) => records.remove(noteTable, 'n2'));
  const { reader } = journal.database;
  // The same clock again gives the four instants at which the commands ran.
  const clock = tickingClock();
  const [first, ...others] = [clock(), clock(), clock(), clock()] as const;
  const pagesAt = (at: Instant) => recordsAt(reader, noteTable, at).map(({ pages }) => pages);
  expect([first, ...others].map(pagesAt)).toEqual([[1], [1, null], [2, null], [2]]);
  const before = recordAt(reader, noteTable, { id: 'n1', at: first });
  expect(before).toEqual({ id: 'n1', ...note, pages: 1 });
  expect(recordAt(reader, noteTable, { id: 'n2', at: first })).toBeUndefined();
});
