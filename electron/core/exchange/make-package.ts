import { dossierDataSchema, type DossierData } from '#shared/exchange/dossier-data.ts';
import type { RedactionReport } from '#shared/exchange/redact/redact-dossier-data.ts';
import { compareSubmissions } from '#shared/exchange/submissions/compare-submissions.ts';
import { lastHandedIn } from '#shared/exchange/submissions/submission.ts';
import type { CommandContext, Input, Output, PrepareContext } from '../handlers.ts';
import { stopIfCancelled, type Job } from '../jobs/jobs.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import { readPinned } from '../dossiers/pinned.ts';
import { gatherDossierData } from './dossier-data/gather-dossier-data.ts';
import { publicCopyOf } from './dossier-data/look-through.ts';
import { carryPackage, type CarriedFile } from './carriage/carry-package.ts';
import { packageNames } from './package-names.ts';
import { jsonBytes, packageEntries, type ChangesFile } from './package-entries.ts';
import { selectSubmissions } from './packages.queries.ts';
import { submissionRecords } from './packages.records.ts';
import { storePackage } from './store-package.ts';
import { valueOfCall } from './value-of-call.ts';

type Asked = Input<'packages.make'>;

export type PreparedPackage = {
  readonly id: string;
  readonly name: string;
  readonly data: DossierData;
  readonly dataSha256: string;
  readonly packed: { readonly sha256: string; readonly sizeBytes: number };
  readonly carried: readonly CarriedFile[];
  readonly refused: Output<'papers.make'>['refused'];
  readonly removed: RedactionReport | null;
  readonly changes: ChangesFile | null;
};

/** Makes the papers that are missing or stale, packs everything, and opens the package again before it says done. */
export const preparePackage = async (
  context: PrepareContext,
  asked: Asked,
  job: Job,
): Promise<PreparedPackage> => {
  const { dossierId } = asked;
  const refused = await makePapers(context, dossierId);
  stopIfCancelled(job.signal);
  const whole = await gatherDossierData(context, dossierId);
  const onFile = (path: string): void => {
    stopIfCancelled(job.signal);
    job.progress(0, whole.files.length, path);
  };
  const copy = asked.isPublicCopy ? await publicCopyOf(context, whole, onFile) : null;
  const data = copy?.data ?? whole;
  const changes = copy ? null : await changesSince(context, dossierId, data);
  const id = context.newId();
  const names = packageNames(data, context.today);
  const about = { kind: copy ? ('public-copy' as const) : ('dossier' as const), id };
  const made = { ...about, madeAt: context.now, madeBy: names.maker };
  const entries = await packageEntries(context, {
    about: made,
    data,
    changes,
    cleaned: copy?.cleaned ?? new Map(),
  });
  const packed = await storePackage(context, { names, id, entries }, job);
  const carried = await carryPackage(context, { ...asked, ...packed, name: names.file }, job);
  const { sha256: dataSha256 } = await context.store.put(jsonBytes(data), 'application/json');
  const removed = copy?.report ?? null;
  return { id, name: names.file, data, dataSha256, packed, carried, refused, removed, changes };
};

/** A dossier without a procedure has no papers; its package then holds what there is. */
const makePapers = async (
  context: PrepareContext,
  dossierId: string,
): Promise<PreparedPackage['refused']> => {
  const dossier = existingDossier(context.db, dossierId);
  if (readPinned(context.db, dossier).procedure === null) return [];
  const papers = await valueOfCall(context, 'papers.list', { dossierId });
  const wanted = papers.filter(isToMake).map(({ paper }) => paper);
  if (wanted.length === 0) return [];
  return (await valueOfCall(context, 'papers.make', { dossierId, papers: wanted })).refused;
};

/** Papers of the dossier itself that are stale, missing, or missing in a format; a workbook has only who has tables. */
const isToMake = ({ phase, state, files, formats }: Output<'papers.list'>[number]): boolean => {
  const has = (format: string): boolean => files.some((file) => file.format === format);
  const isWhole = formats.every((format) => format === 'xlsx' || has(format));
  return phase === 'application' && !state.startsWith('signed') && !(state === 'made' && isWhole);
};

const changesSince = async (
  { db, store }: PrepareContext,
  dossierId: string,
  data: DossierData,
): Promise<ChangesFile | null> => {
  const last = lastHandedIn(selectSubmissions(db, dossierId));
  if (last === null) return null;
  const before = dossierDataSchema.parse(JSON.parse(String(await store.read(last.dataSha256))));
  const since = { packageId: last.id, handedInOn: last.handedInOn ?? '' };
  return { format: 'hoso-changes', version: 1, since, ...compareSubmissions(before, data) };
};

export const recordPackage = (
  context: CommandContext,
  { dossierId }: Asked,
  prepared: PreparedPackage,
): Output<'packages.make'> => {
  const { id, name, data, dataSha256, packed, changes, removed } = prepared;
  const { sha256, sizeBytes } = packed;
  context.records.insert(submissionRecords, id, {
    dossierId,
    isPublicCopy: data.isPublicCopy,
    name,
    madeAt: context.now,
    sizeBytes,
    packageHash: sha256,
    dataSha256,
    handedInOn: null,
    handedTo: '',
  });
  return {
    id,
    sha256,
    sizeBytes,
    files: prepared.carried,
    counts: countsOf(data),
    refused: prepared.refused,
    removed,
    changes: changes && { items: changes.items, indicators: changes.indicators },
  };
};

const countsOf = ({ papers, proofs, files }: DossierData): Output<'packages.make'>['counts'] => ({
  papers: papers.filter((paper) => paper.files.length > 0 || paper.scan !== null).length,
  proofs: proofs.filter((proof) => proof.files.length > 0).length,
  files: files.length,
});
