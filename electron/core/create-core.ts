import { methods } from '#shared/contract/methods.ts';
import type { AppError } from '#shared/kernel/app-error.ts';
import type { Result } from '#shared/kernel/result.ts';
import { allHandlers } from './all-handlers.ts';
import { allRecordTables } from './all-record-tables.ts';
import { assembleCore } from './assemble-core.ts';
import type { CoreOptions } from './core-options.ts';
import type { Core } from './core.ts';
import { allMigrations } from './db/migrations/all-migrations.ts';
import { createRecoveryCore } from './recovery-core.ts';
import { realDisk } from './store/disk.ts';

/** The application on one workspace: options in, core out. The only place that knows all its parts. */
export const createCore = (options: CoreOptions): Promise<Result<Core>> =>
  assembleCore(options, {
    methods,
    handlers: allHandlers,
    tables: allRecordTables,
    migrations: allMigrations,
  });

/** In place of a core whose workspace is damaged: offers its backups, so that a host can restore one. */
export const createCoreForRecovery = (folder: string, error: AppError): Core =>
  createRecoveryCore({ disk: realDisk, folder, error });
