import { methods } from '#shared/contract/methods.ts';
import { allHandlers } from '#core/all-handlers.ts';
import { allRecordTables } from '#core/all-record-tables.ts';
import { assembleCore, type Parts } from '#core/assemble-core.ts';
import { allMigrations } from '#core/db/migrations/all-migrations.ts';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Core } from '#core/core.ts';
import type { Result } from '#shared/kernel/result.ts';
import { tickingClock } from '../../small-application.ts';

/** The whole application on a machine that may fail. */
export const openFaultyCore = (
  folder: string,
  machine: Pick<Parts, 'disk' | 'maxPageCount'>,
): Promise<Result<Core>> =>
  assembleCore(
    {
      folder,
      resources: path.resolve('resources'),
      clock: tickingClock('2024-12-01T07:00:00.000Z'),
      ids: randomUUID,
      deviceName: 'máy thử',
    },
    {
      methods,
      handlers: allHandlers,
      tables: allRecordTables,
      migrations: allMigrations,
      ...machine,
    },
  );
