import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { query } from '#shared/contract/method.ts';
import { methods, type Methods } from '#shared/contract/methods.ts';
import type { AppError } from '#shared/kernel/app-error.ts';
import { allHandlers } from '#core/all-handlers.ts';
import { allRecordTables } from '#core/all-record-tables.ts';
import { assembleCore } from '#core/assemble-core.ts';
import type { Core } from '#core/core.ts';
import { allMigrations } from '#core/db/migrations/all-migrations.ts';
import type { HandlerTable, QueryContext } from '#core/handlers.ts';
import { tickingClock } from '../small-application.ts';

type Name = keyof Methods & string;
type InputOf<N extends Name> = z.input<Methods[N]['input']>;
type OutputOf<N extends Name> = z.output<Methods[N]['output']>;

/** The real application on a folder, with a clock that goes on by a second a look and ids that count. */
export type TestCore = {
  readonly core: Core;
  readonly folder: string;
  /** The value by the method's own contract; a refusal fails the test. */
  readonly call: <N extends Name>(method: N, input: InputOf<N>) => Promise<OutputOf<N>>;
  /** Any input at all; answers with the refusal, or fails the test when there was none. */
  readonly refusal: (method: Name, input: unknown) => Promise<AppError>;
  /** Runs what no method of the contract does alone, as a query would. */
  readonly ask: <T>(work: (context: QueryContext) => Promise<T>) => Promise<T>;
  /** Hands over bytes as a file of that name. */
  readonly stage: (name: string, bytes: Uint8Array | string) => Promise<string>;
  readonly undo: () => Promise<void>;
  readonly close: () => Promise<void>;
};

let cores = 0;

const countingIds = (): (() => string) => {
  const prefix = `c${(cores += 1)}`;
  let count = 0;
  return () => `${prefix}-${String((count += 1)).padStart(5, '0')}`;
};

type Options = { readonly start?: string; readonly officer?: string };

export const openTestCore = async (
  folder: string,
  { start, officer = 'Quàng Thị Inh' }: Options = {},
): Promise<TestCore> => {
  const asked: Asked = { work: () => Promise.resolve() };
  const options = {
    folder,
    resources: path.resolve('resources'),
    clock: tickingClock(start),
    ids: countingIds(),
    deviceName: 'máy thử',
    checkOutput: true,
  };
  const opened = await assembleCore(options, partsWith(asked));
  if (!opened.ok) throw new Error(`the core did not open: ${JSON.stringify(opened.error)}`);
  const testCore = wrap(opened.value, folder, asked);
  await testCore.call('workspace.setOfficer', { name: officer });
  return testCore;
};

/** What a test wants to know of the core, beside what its methods tell. */
type Asked = { work: (context: QueryContext) => Promise<unknown> };

const askMethod = query('Whatever a test asks.', z.object({}), z.unknown());

const partsWith = (asked: Asked) => ({
  methods: { ...methods, 'test.ask': askMethod },
  handlers: {
    ...(allHandlers as HandlerTable),
    'test.ask': (context: QueryContext) => asked.work(context),
  },
  tables: allRecordTables,
  migrations: allMigrations,
});

const wrap = (core: Core, folder: string, asked: Asked): TestCore => {
  const dispatch = (method: string, input: unknown) =>
    core.dispatch(method, input, { role: 'officer' });
  const call: TestCore['call'] = async (method, input) => {
    const answer = await dispatch(method, input);
    if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
    return methods[method].output.parse(answer.value) as OutputOf<typeof method>;
  };
  return {
    core,
    folder,
    call,
    refusal: async (method, input) => {
      const answer = await dispatch(method, input);
      if (answer.ok) throw new Error(`${method} was not refused: ${JSON.stringify(answer.value)}`);
      return answer.error;
    },
    ask: async <T>(work: (context: QueryContext) => Promise<T>) => {
      const found: { value?: T } = {};
      asked.work = async (context) => {
        found.value = await work(context);
      };
      const answer = await dispatch('test.ask', {});
      if (!answer.ok) throw new Error(`test.ask: ${JSON.stringify(answer.error)}`);
      return found.value as T;
    },
    stage: async (name, bytes) => {
      const staged = await core.stage(name, Readable.from([Buffer.from(bytes)]));
      if (!staged.ok) throw new Error(`${name}: ${JSON.stringify(staged.error)}`);
      return staged.value.uploadId;
    },
    undo: async () => {
      await call('history.undoLast', {});
    },
    close: () => core.close(),
  };
};

/** A file of test/fixtures or of the sample, by its path from the root of the project. */
export const fileOfProject = (name: string): Uint8Array => readFileSync(path.resolve(name));
