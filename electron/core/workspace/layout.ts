import { join } from 'node:path';

/** What lies in a workspace. Staging and files belong to the store. */
export const layout = (folder: string) => ({
  database: join(folder, 'workspace.db'),
  lock: join(folder, 'lock.db'),
  /** Says that the folder is ours, also while its database is missing. */
  marker: join(folder, 'hosontm.json'),
  restorePlan: join(folder, 'restore.json'),
  backups: join(folder, 'backups'),
  setAside: join(folder, 'set-aside'),
  logs: join(folder, 'logs'),
});

/** "2024-11-30T07:32:10.120Z" as Windows allows it in a file name. */
export const instantToName = (instant: string): string => instant.replace(/[:.]/g, '-');

/** Null when the name is not of that form. */
export const nameToInstant = (name: string): string | null => {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3}Z)/.exec(name);
  const [, hour = '', minute = '', second = '', rest = ''] = parts ?? [];
  return parts && `${hour}:${minute}:${second}.${rest}`;
};
