import { canBeRead } from '#shared/evidence/checklist/file-reading.ts';
import type { EvidenceFile } from '#shared/evidence/evidence.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { selectEvidence, selectFiles, selectFilesOfUnit } from '../evidence/evidence.queries.ts';
import { evidenceFileRecords } from '../evidence/evidence.records.ts';
import { readingOf } from '../evidence/read-kept.ts';
import { withPreparation, type Input, type Output, type PrepareContext } from '../handlers.ts';
import { stopIfCancelled } from '../jobs/jobs.ts';

type Wanted = Input<'checklist.readFiles'>;
type Read = { readonly id: string; readonly reading: string };

/** Leafs through files that nobody has looked through: those kept before there was a checklist, or one proof's again. */
export const readFilesAgain = withPreparation(
  async (context, wanted: Wanted, job): Promise<readonly Read[]> => {
    const read: Read[] = [];
    const files = filesToRead(context, wanted);
    for (const [index, file] of files.entries()) {
      stopIfCancelled(job.signal);
      job.progress(index, files.length, file.name);
      const stored = await context.store.find(file.sha256);
      if (!stored) continue;
      const reading = await readingOf(context, { ...file, path: stored.path }, job);
      if (reading !== null) read.push({ id: file.id, reading });
    }
    return read;
  },
  ({ records }, _wanted, read): Output<'checklist.readFiles'> => {
    // Another window may have taken a file away meanwhile.
    const there = read.filter(({ id }) => records.find(evidenceFileRecords, id));
    for (const { id, reading } of there) records.update(evidenceFileRecords, id, { reading });
    return { read: there.length };
  },
);

const filesToRead = (
  { db }: Pick<PrepareContext, 'db'>,
  { unitId, evidenceId }: Wanted,
): readonly EvidenceFile[] => {
  const files = evidenceId === undefined ? selectFilesOfUnit(db, unitId) : ofProof(db, evidenceId);
  const isWanted = evidenceId === undefined ? isUnread : (): boolean => true;
  return files.filter((file) => canBeRead(file.mediaType) && isWanted(file));
};

const ofProof = (db: PrepareContext['db'], evidenceId: string): EvidenceFile[] => {
  if (!selectEvidence(db, evidenceId)) refuse('record.notFound', { entity: 'evidence' });
  return selectFiles(db, evidenceId);
};

const isUnread = ({ reading }: EvidenceFile): boolean => reading === null;
