import { z } from 'zod';
import { command, query } from './method.ts';

const backupName = z
  .string()
  .max(100)
  .regex(/^[0-9A-Za-z][0-9A-Za-z._-]*\.db$/);

export const backupSchema = z.object({
  name: backupName,
  at: z.string(),
  sizeBytes: z.number().int(),
});

export const workspaceMethods = {
  'workspace.info': query(
    'What this workspace is, where it lies and who works in it',
    z.object({}),
    z.object({
      id: z.string(),
      folder: z.string(),
      schemaVersion: z.number().int(),
      createdAt: z.string(),
      deviceId: z.string(),
      deviceName: z.string(),
      /** Empty until the officer has given a name. */
      officer: z.string(),
      /** "OneDrive", "Dropbox" …: the folder is copied by another program while we write; a warning. */
      syncedBy: z.string().nullable(),
      lastBackupAt: z.string().nullable(),
    }),
  ),
  'workspace.setOfficer': command(
    'Says who works at this machine; every change is signed with this name',
    z.object({ name: z.string().trim().min(1).max(200) }),
    z.object({ officer: z.string() }),
    { anonymous: true },
  ),
  'workspace.backups': query(
    'Lists the checked backups, newest first',
    z.object({}),
    z.object({ backups: z.array(backupSchema) }),
  ),
  'workspace.backup': command(
    'Makes a backup of the database now and checks it',
    z.object({}),
    backupSchema,
    { anonymous: true },
  ),
  'workspace.restore': command(
    'Plans that the next start replaces the database by a backup; the present one is set aside',
    z.object({ name: backupName }),
    z.object({ restartNeeded: z.literal(true) }),
    { allowed: ['leader', 'officer'], anonymous: true },
  ),
  'workspace.check': command(
    'Checks the database, the hash chain of the journal and every stored file; a job, for it reads all bytes',
    z.object({ jobId: z.string().max(100).optional() }),
    z.object({
      problems: z.array(
        z.object({
          kind: z.enum(['database', 'journal', 'file']),
          /** Of a file its name, where somebody gave it one, and its hash. */
          detail: z.string(),
        }),
      ),
    }),
    { anonymous: true },
  ),
};
