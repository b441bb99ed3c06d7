import BetterSqlite from 'better-sqlite3';
import type { z } from 'zod';
import { refuse } from '#shared/kernel/app-error.ts';
import { toField } from './column-names.ts';
import type { Reader, Writer } from './connection.ts';
import { sqliteCode } from './database-error.ts';
import type { Sql } from './sql.ts';

/** "NTM1" as SQLite's application id: tells our file from any other database. */
export const applicationId = 0x4e544d31;

export type OpenOptions = {
  readonly readOnly?: boolean;
  readonly mustExist?: boolean;
  /** Tests make a full disk with it. */
  readonly maxPageCount?: number;
};

/** One open database file. */
export type Database = {
  readonly path: string;
  readonly reader: Reader;
  /** One immediate transaction: all of `work` or nothing. `work` is synchronous. */
  readonly transact: <T>(work: (writer: Writer) => T) => T;
  /** A setting of SQLite as it is now. */
  readonly pragma: (name: string) => unknown;
  readonly setUserVersion: (version: number) => void;
  /** Empty when the file is sound, else what SQLite found. */
  readonly findDamage: (check: 'quick_check' | 'integrity_check') => string[];
  readonly vacuumInto: (path: string) => void;
  readonly close: () => void;
};

/** Opens the file and makes every setting that keeps a commit on the disk. Throws the driver's errors. */
export const openDatabase = (path: string, options: OpenOptions = {}): Database => {
  const driver = new BetterSqlite(path, {
    timeout: 5000,
    readonly: options.readOnly ?? false,
    fileMustExist: options.mustExist ?? false,
  });
  try {
    configure(driver, options);
  } catch (error) {
    driver.close();
    throw error;
  }
  return toDatabase(path, driver);
};

/**
 * Read back, not only set: SQLite ignores a setting it can't make, and a reopened WAL file comes back with
 * synchronous = NORMAL, which loses acknowledged commits when the power goes.
 */
const configure = (driver: BetterSqlite.Database, options: OpenOptions): void => {
  if (options.readOnly !== true) makeSetting(driver, 'journal_mode = WAL', 'wal');
  makeSetting(driver, 'synchronous = FULL', 2);
  makeSetting(driver, 'foreign_keys = ON', 1);
  if (options.maxPageCount !== undefined) driver.pragma(`max_page_count = ${options.maxPageCount}`);
};

const makeSetting = (driver: BetterSqlite.Database, setting: string, expected: unknown): void => {
  const [name = ''] = setting.split(' ');
  driver.pragma(setting);
  const actual = driver.pragma(name, { simple: true });
  if (actual !== expected) refuse('workspace.diskFailed', { reason: `${name}=${String(actual)}` });
};

/**
 * Takes the lock file for this process; null when another one holds it. The lock is the system's own on an
 * open file, so it ends with the process, also by kill -9: there is no stale lock to clear away.
 */
export const holdLock = (path: string): (() => void) | null => {
  const driver = new BetterSqlite(path, { timeout: 0 });
  try {
    driver.exec('begin exclusive');
    return () => {
      driver.close();
    };
  } catch (error) {
    driver.close();
    if (sqliteCode(error) === 'SQLITE_BUSY') return null;
    throw error;
  }
};

const toDatabase = (path: string, driver: BetterSqlite.Database): Database => {
  const writer = createWriter(driver);
  return {
    path,
    reader: { all: writer.all, get: writer.get },
    transact: (work) => driver.transaction(() => work(writer)).immediate(),
    pragma: (name) => driver.pragma(name, { simple: true }),
    setUserVersion: (version) => {
      driver.pragma(`application_id = ${applicationId}`);
      driver.pragma(`user_version = ${Math.trunc(version)}`);
    },
    findDamage: (check) => damageRows(driver.pragma(check)),
    vacuumInto: (target) => {
      driver.prepare('vacuum into ?').run(target);
    },
    close: () => {
      driver.close();
    },
  };
};

const createWriter = (driver: BetterSqlite.Database): Writer => {
  const prepare = createStatementCache(driver);
  const read = (query: Sql): BetterSqlite.Statement<unknown[]> => {
    const statement = prepare(query.text);
    if (!statement.readonly) throw new Error(`a reader was given a statement that writes`);
    return statement;
  };
  return {
    all: (schema, query) =>
      read(query)
        .all(...query.params)
        .map((row) => parseRow(schema, row)),
    get: (schema, query) => {
      const row = read(query).get(...query.params);
      return row === undefined ? undefined : parseRow(schema, row);
    },
    UNSAFE_run: (query) => {
      prepare(query.text).run(...query.params);
    },
  };
};

const statementsKept = 500;

const createStatementCache = (
  driver: BetterSqlite.Database,
): ((text: string) => BetterSqlite.Statement<unknown[]>) => {
  const statements = new Map<string, BetterSqlite.Statement<unknown[]>>();
  return (text) => {
    const known = statements.get(text);
    if (known) return known;
    if (statements.size >= statementsKept) statements.clear();
    const statement = driver.prepare<unknown[]>(text);
    statements.set(text, statement);
    return statement;
  };
};

const parseRow = <T>(schema: z.ZodType<T>, row: unknown): T =>
  schema.parse(
    Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [toField(name), value])),
  );

const damageRows = (rows: unknown): string[] =>
  (Array.isArray(rows) ? rows : [rows])
    .map((row) => Object.values(row ?? {}).join(' '))
    .filter((text) => text !== 'ok');
