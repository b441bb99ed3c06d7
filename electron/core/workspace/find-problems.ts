import { findChainFaults } from '#shared/journal/chain.ts';
import { stopIfCancelled, type Job } from '../jobs/jobs.ts';
import { sha256 } from '../journal/journal.ts';
import { selectJournal } from '../journal/journal-rows.ts';
import { selectLinks } from '../journal/merge-rows.ts';
import { selectBlobs, selectFileName, type Blob } from '../store/blob-rows.ts';
import { blobPath, hashFile } from '../store/file-store.ts';
import type { Workspace } from './open-workspace.ts';

export type Problem = {
  readonly kind: 'database' | 'journal' | 'file';
  readonly detail: string;
};

/** A code: the page has the sentence. */
const label = 'workspace.check';

/** Reads the database, the chains of the journal and every stored file again, and changes nothing. */
export const findProblems = async (workspace: Workspace, job: Job): Promise<readonly Problem[]> => {
  const blobs = selectBlobs(workspace.database.reader);
  const total = blobs.length + 1;
  job.progress(0, total, label);
  const problems = [...findDatabaseProblems(workspace), ...findJournalProblems(workspace)];
  for (const [place, blob] of blobs.entries()) {
    job.progress(place + 1, total, label);
    stopIfCancelled(job.signal);
    if (!(await isWhole(workspace, blob))) problems.push(fileProblem(workspace, blob));
  }
  job.progress(total, total, label);
  return problems;
};

const findDatabaseProblems = ({ database }: Workspace): Problem[] =>
  database.findDamage('integrity_check').map((detail) => ({ kind: 'database', detail }));

const findJournalProblems = ({ database }: Workspace): Problem[] =>
  findChainFaults(selectJournal(database.reader), sha256, selectLinks(database.reader)).map(
    ({ deviceId, seq, fault }) => ({
      kind: 'journal',
      detail: `${deviceId} ${seq}: ${fault}`,
    }),
  );

const isWhole = async ({ disk, folder }: Workspace, blob: Blob): Promise<boolean> => {
  const path = blobPath(folder, blob.sha256);
  return (await disk.size(path)) === blob.sizeBytes && (await hashFile(disk, path)) === blob.sha256;
};

/** By the name an officer knows it by: whoever still has that file adds it again, and it is whole. */
const fileProblem = ({ database }: Workspace, blob: Blob): Problem => {
  const name = selectFileName(database.reader, blob.sha256);
  return { kind: 'file', detail: name === undefined ? blob.sha256 : `${name} (${blob.sha256})` };
};
