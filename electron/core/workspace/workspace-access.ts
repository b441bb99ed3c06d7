import { Refusal, refuse } from '#shared/kernel/app-error.ts';
import { findChainFaults } from '#shared/journal/chain.ts';
import { schemaVersion } from '../db/migrate.ts';
import { sha256 } from '../journal/journal.ts';
import { selectJournal } from '../journal/journal-rows.ts';
import { selectBlobs } from '../store/blob-rows.ts';
import { blobPath, hashFile } from '../store/file-store.ts';
import { listBackups, makeBackup, type Backup } from './backups.ts';
import type { Workspace } from './open-workspace.ts';
import { planRestore } from './restore.ts';
import type { Device } from './workspace.queries.ts';

export type Problem = {
  readonly kind: 'database' | 'journal' | 'file';
  readonly detail: string;
};

/** The open workspace as handlers see it: facts and what can be asked of it as a whole. */
export type WorkspaceAccess = {
  readonly id: string;
  readonly folder: string;
  readonly createdAt: string;
  readonly device: Device;
  readonly syncedBy: string | null;
  readonly schemaVersion: number;
  readonly listBackups: () => Promise<readonly Backup[]>;
  readonly backUp: () => Promise<Backup>;
  /** Refuses `record.notFound` when there is no such backup. */
  readonly planRestore: (name: string) => Promise<void>;
  readonly findProblems: () => Promise<readonly Problem[]>;
};

export const createWorkspaceAccess = (workspace: Workspace, now: () => string): WorkspaceAccess => {
  const { id, folder, createdAt, device, syncedBy, disk, database } = workspace;
  return {
    id,
    folder,
    createdAt,
    device,
    syncedBy,
    schemaVersion: schemaVersion(database),
    listBackups: () => listBackups(disk, folder),
    backUp: async () => {
      const made = await makeBackup({ disk, folder, database, now: now() });
      if (!made.ok) throw new Refusal(made.error);
      return made.value;
    },
    planRestore: async (name) => {
      const backups = await listBackups(disk, folder);
      if (!backups.some((backup) => backup.name === name)) refuse('record.notFound', { name });
      await planRestore(disk, folder, name);
    },
    findProblems: async () => [
      ...database
        .findDamage('integrity_check')
        .map((detail): Problem => ({ kind: 'database', detail })),
      ...findChainFaults(selectJournal(database.reader), sha256).map(
        ({ deviceId, seq, fault }): Problem => ({
          kind: 'journal',
          detail: `${deviceId} ${seq}: ${fault}`,
        }),
      ),
      ...(await findFileProblems(workspace)),
    ],
  };
};

const findFileProblems = async ({ database, disk, folder }: Workspace): Promise<Problem[]> => {
  const problems: Problem[] = [];
  for (const { sha256: name, sizeBytes } of selectBlobs(database.reader)) {
    const path = blobPath(folder, name);
    const isWhole = (await disk.size(path)) === sizeBytes && (await hashFile(disk, path)) === name;
    if (!isWhole) problems.push({ kind: 'file', detail: name });
  }
  return problems;
};
