import { z } from 'zod';
import { query } from '#shared/contract/method.ts';
import { methods } from '#shared/contract/methods.ts';
import type { Result } from '#shared/kernel/result.ts';
import { allHandlers } from '#core/all-handlers.ts';
import { allRecordTables } from '#core/all-record-tables.ts';
import { assembleCore } from '#core/assemble-core.ts';
import type { Core } from '#core/core.ts';
import type { CoreOptions } from '#core/core-options.ts';
import { allMigrations } from '#core/db/migrations/all-migrations.ts';
import type { Disk } from '#core/store/disk.ts';
import type { HandlerTable, QueryContext } from '#core/handlers.ts';

/** Runs what no method of the contract does alone, as a query would. */
export type Ask = <T>(work: (context: QueryContext) => Promise<T>) => Promise<T>;

type Asked = { work: (context: QueryContext) => Promise<unknown> };

/** The real application with one query more, which answers whatever a test asks. */
export const openAskingCore = async (
  options: CoreOptions,
  disk?: Disk,
): Promise<{ readonly opened: Result<Core>; readonly ask: Ask }> => {
  const asked: Asked = { work: () => Promise.resolve() };
  const opened = await assembleCore(options, {
    methods: { ...methods, 'test.ask': query('Whatever a test asks.', z.object({}), z.unknown()) },
    handlers: {
      ...(allHandlers as HandlerTable),
      'test.ask': (context: QueryContext) => asked.work(context),
    },
    tables: allRecordTables,
    migrations: allMigrations,
    ...(disk && { disk }),
  });
  return { opened, ask: askThrough(opened, asked) };
};

const askThrough =
  (opened: Result<Core>, asked: Asked): Ask =>
  async <T>(work: (context: QueryContext) => Promise<T>) => {
    if (!opened.ok) throw new Error(`the core did not open: ${JSON.stringify(opened.error)}`);
    const found: { value?: T } = {};
    asked.work = async (context) => {
      found.value = await work(context);
    };
    const answer = await opened.value.dispatch('test.ask', {}, { role: 'officer' });
    if (!answer.ok) throw new Error(`test.ask: ${JSON.stringify(answer.error)}`);
    return found.value as T;
  };
