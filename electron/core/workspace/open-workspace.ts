import { dirname, resolve } from 'node:path';
import { Refusal, appError, refuse, type AppError } from '#shared/kernel/app-error.ts';
import type { Instant } from '#shared/kernel/day.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { latestVersion, migrate, schemaVersion } from '../db/migrate.ts';
import type { Migration } from '../db/migration.ts';
import { explainDatabaseError } from '../db/database-error.ts';
import { applicationId, holdLock, openDatabase, type Database } from '../db/open-database.ts';
import { atomicWrite } from '../store/atomic-write.ts';
import { explainDiskError } from '../store/disk-error.ts';
import type { Disk } from '../store/disk.ts';
import { filesFolder, stagingFolder } from '../store/file-store.ts';
import { makeBackup, newestSoundBackup } from './backups.ts';
import { hasTables } from './workspace.queries.ts';
import { establishIdentity, type Identity } from './identity.ts';
import { inspectWorkspace } from './inspect-workspace.ts';
import { layout } from './layout.ts';
import { locate, type System } from './location.ts';
import { carryOutRestorePlan, setDatabaseAside } from './restore.ts';

/** An open workspace: this process alone has it. */
export type Workspace = Identity & {
  readonly folder: string;
  readonly database: Database;
  readonly disk: Disk;
  readonly syncedBy: string | null;
  readonly close: () => void;
};

export type OpenWorkspaceOptions = {
  readonly folder: string;
  readonly disk: Disk;
  readonly system: System;
  readonly migrations: readonly Migration[];
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly deviceName: string;
  readonly maxPageCount?: number;
};

/**
 * Opens a workspace or makes a new one in an empty folder. Every way in which it can fail leaves what is
 * there as it was, except that a damaged database is moved aside.
 */
export const openWorkspace = async (options: OpenWorkspaceOptions): Promise<Result<Workspace>> => {
  let release: (() => void) | null = null;
  try {
    const folder = resolve(options.folder);
    const { onNetwork, syncedBy } = locate(folder, options.system);
    if (onNetwork) return fail(appError('workspace.onNetwork', { folder }));
    await makeFolders(options.disk, folder);
    release = holdLock(layout(folder).lock) ?? refuse('workspace.locked', { folder });
    const opened = await openLocked({ ...options, folder });
    return ok({ ...opened, syncedBy, close: closing(opened.database, release) });
  } catch (error) {
    release?.();
    return fail(explain(error));
  }
};

type Locked = Omit<Workspace, 'syncedBy' | 'close'>;

const openLocked = async (options: OpenWorkspaceOptions): Promise<Locked> => {
  const { folder, disk, clock } = options;
  const planned = await carryOutRestorePlan({ disk, folder, now: clock() });
  if (!planned.ok) throw new Refusal(planned.error);
  const { hasDatabase, hasMarker } = await inspectWorkspace(disk, folder);
  if (hasMarker && !hasDatabase) return offerBackup(options, '');
  const database = await openSound(options);
  try {
    await bringUpToDate(options, database);
    const identity = establishIdentity({
      database,
      hostname: options.system.hostname,
      deviceName: options.deviceName,
      newId: options.newId,
      now: clock(),
    });
    if (!hasMarker) await writeMarker(disk, folder);
    return { ...identity, folder, database, disk };
  } catch (error) {
    database.close();
    throw error;
  }
};

/** A damaged database is never written to: it is moved aside for a specialist, and a backup offered. */
const openSound = async (options: OpenWorkspaceOptions): Promise<Database> => {
  const { folder, disk, clock, maxPageCount } = options;
  let damage: readonly string[];
  try {
    const database = openDatabase(layout(folder).database, {
      ...(maxPageCount !== undefined && { maxPageCount }),
    });
    damage = database.findDamage('quick_check');
    if (damage.length === 0) return database;
    database.close();
  } catch (error) {
    if (explainDatabaseError(error)?.code !== 'workspace.damaged') throw error;
    damage = ['unreadable'];
  }
  const setAside = await setDatabaseAside({ disk, folder, now: clock() });
  return offerBackup(options, setAside);
};

const offerBackup = async (options: OpenWorkspaceOptions, setAside: string): Promise<never> => {
  if (setAside !== '') await writeMarker(options.disk, options.folder);
  const backup = await newestSoundBackup(options.disk, options.folder);
  return refuse('workspace.damaged', {
    setAside,
    backup: backup?.name ?? '',
    backupAt: backup?.at ?? '',
  });
};

/** A backup of the old form comes before the first step of a migration. */
const bringUpToDate = async (options: OpenWorkspaceOptions, database: Database): Promise<void> => {
  const { folder, disk, clock, migrations } = options;
  const version = schemaVersion(database);
  const isEmpty = version === 0 && !hasTables(database.reader);
  if (!isEmpty && database.pragma('application_id') !== applicationId) {
    refuse('workspace.notOurs', { folder });
  }
  if (!isEmpty && version < latestVersion(migrations)) {
    const backup = await makeBackup({ disk, folder, database, now: clock() });
    if (!backup.ok) throw new Refusal(backup.error);
  }
  const migrated = migrate(database, migrations);
  if (!migrated.ok) throw new Refusal(migrated.error);
};

/** Of a new folder its own name must outlive a power cut too, or all that is acknowledged in it goes. */
const makeFolders = async (disk: Disk, folder: string): Promise<void> => {
  const { state } = await inspectWorkspace(disk, folder);
  if (state === 'foreign') refuse('workspace.notEmpty', { folder });
  const { backups, logs } = layout(folder);
  for (const path of [folder, backups, logs, stagingFolder(folder), filesFolder(folder)]) {
    await disk.makeFolder(path);
  }
  if (state === 'new') await disk.syncFolder(dirname(folder));
};

const writeMarker = async (disk: Disk, folder: string): Promise<void> => {
  const text = `${JSON.stringify({ format: 'hosontm-workspace' })}\n`;
  await atomicWrite(disk, layout(folder).marker, new TextEncoder().encode(text));
};

const closing = (database: Database, release: () => void) => (): void => {
  database.close();
  release();
};

const explain = (error: unknown): AppError => {
  if (error instanceof Refusal) return error.error;
  const explained = explainDatabaseError(error) ?? explainDiskError(error);
  if (explained) return explained;
  throw error;
};
