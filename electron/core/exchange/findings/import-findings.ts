import { readFindings, type ReadFindings } from '#shared/exchange/findings/read-findings.ts';
import type { FindingsFile } from '#shared/exchange/findings/findings-file.ts';
import { isTask, taskId, taskOfFinding } from '#shared/exchange/findings/task-of-finding.ts';
import { roundOf } from '#shared/exchange/submissions/submission.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { Reader } from '../../db/connection.ts';
import { readPinned } from '../../dossiers/pinned.ts';
import { selectDossier } from '../../dossiers/dossiers.queries.ts';
import type {
  CommandContext,
  Input,
  Output,
  PrepareContext,
  QueryContext,
} from '../../handlers.ts';
import { sha256 } from '../../journal/journal.ts';
import { selectReview } from '../../review/review.queries.ts';
import { reviewFindingRecords } from '../../review/review.records.ts';
import { selectSubmissions } from '../packages.queries.ts';

/** More than five thousand findings of the longest kind. */
const largestFile = 64 * 1024 * 1024;

const readUpload = async (
  { store }: Pick<QueryContext, 'store'>,
  uploadId: string,
): Promise<ReadFindings> => {
  const { path } = store.staged(uploadId, largestFile);
  const pieces: Uint8Array[] = [];
  for await (const piece of store.disk.read(path)) pieces.push(piece as Uint8Array);
  return readFindings(Buffer.concat(pieces).toString('utf8'), sha256);
};

type Standing = Pick<
  NonNullable<Output<'findings.read'>['about']>,
  'dossierId' | 'round' | 'isKnownPackage'
>;

/** Where a file belongs in this workspace. */
const standingOf = (db: Reader, file: FindingsFile): Standing => {
  const dossier = selectDossier(db, file.dossier.id);
  const all = dossier ? selectSubmissions(db, dossier.id) : [];
  const submission = all.find(({ id }) => id === file.package.id);
  return {
    dossierId: dossier?.id ?? null,
    round: submission ? roundOf(all, submission) : null,
    isKnownPackage: submission !== undefined,
  };
};

/** Counts of a file: points that are new here, points that are known, and places found right. */
const countsOf = (db: Reader, file: FindingsFile, dossierId: string | null) => {
  const known = dossierId === null ? new Set<string>() : knownTasks(db, dossierId);
  const tasks = file.findings.filter(isTask);
  const fresh = tasks.filter((finding) => !known.has(taskId(finding)));
  return {
    fresh: fresh.length,
    known: tasks.length - fresh.length,
    right: file.findings.length - tasks.length,
  };
};

const knownTasks = (db: Reader, dossierId: string): ReadonlySet<string> =>
  new Set(
    (['verification', 'appraisal'] as const).flatMap((stage) =>
      selectReview(db, dossierId, stage).findings.map(({ id }) => id),
    ),
  );

export const readFindingsFile = async (
  context: QueryContext,
  { uploadId }: Input<'findings.read'>,
): Promise<Output<'findings.read'>> => {
  const read = await readUpload(context, uploadId);
  if (!read.ok) return { fault: read.fault, about: null };
  const { file } = read;
  const standing = standingOf(context.db, file);
  const { reviewer, madeAt, dossier } = file;
  const said = { reviewer, madeAt, unit: dossier.unit, year: dossier.year };
  const counts = countsOf(context.db, file, standing.dossierId);
  return { fault: null, about: { ...said, ...standing, ...counts } };
};

/** Refuses `findings.unreadable`, `findings.newer`, `findings.damaged`. */
export const prepareFindings = async (
  context: PrepareContext,
  { uploadId }: Input<'findings.import'>,
): Promise<FindingsFile> => {
  const read = await readUpload(context, uploadId);
  if (!read.ok) return refuse(`findings.${read.fault}`);
  await context.store.discard(uploadId);
  return read.file;
};

/** Refuses `findings.otherDossier` where this workspace has no such dossier. */
export const recordFindings = (
  { db, records }: CommandContext,
  { stage }: Input<'findings.import'>,
  file: FindingsFile,
): Output<'findings.import'> => {
  const { unit, year } = file.dossier;
  const { dossierId, round } = standingOf(db, file);
  if (dossierId === null) return refuse('findings.otherDossier', { unit, year: String(year) });
  const { fresh: imported, known, right } = countsOf(db, file, dossierId);
  const there = knownTasks(db, dossierId);
  const at = { dossierId, stage, round: round ?? 1, nameOf: namesOf(db, dossierId) };
  const last = selectReview(db, dossierId, stage).findings.at(-1)?.position ?? 0;
  const fresh = file.findings.filter((one) => isTask(one) && !there.has(taskId(one)));
  for (const [index, finding] of fresh.entries()) {
    const fields = { ...taskOfFinding(file, finding, at), position: last + index + 1 };
    records.put(reviewFindingRecords, taskId(finding), fields);
  }
  return { dossierId, round: at.round, imported, known, right };
};

const namesOf = (
  db: Reader,
  dossierId: string,
): ((kind: 'paper' | 'condition', code: string) => string | undefined) => {
  const dossier = selectDossier(db, dossierId);
  const { procedure, set } = dossier ? readPinned(db, dossier) : { procedure: null, set: null };
  return (kind, code) =>
    kind === 'paper'
      ? procedure?.papers.find(({ paper }) => paper === code)?.name
      : set?.preconditions[Number(code)];
};
