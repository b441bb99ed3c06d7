import { Refusal, refuse } from '#shared/kernel/app-error.ts';
import { schemaVersion } from '../db/migrate.ts';
import type { Job } from '../jobs/jobs.ts';
import { listBackups, makeBackup, type Backup } from './backups.ts';
import { findProblems, type Problem } from './find-problems.ts';
import type { Workspace } from './open-workspace.ts';
import { planRestore } from './restore.ts';
import type { Device } from './workspace.queries.ts';

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
  /** Reads everything again; may take minutes. */
  readonly findProblems: (job: Job) => Promise<readonly Problem[]>;
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
    findProblems: (job) => findProblems(workspace, job),
  };
};
