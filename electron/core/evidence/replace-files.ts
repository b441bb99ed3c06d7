import type { EvidenceFile, EvidenceLink } from '#shared/evidence/evidence.ts';
import { relocate, type PageTexts } from '#shared/evidence/relocate.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import type { CommandContext, Input, Output, PrepareContext, QueryContext } from '../handlers.ts';
import type { Job } from '../jobs/jobs.ts';
import { addRevision } from './add-revision.ts';
import { cleanMetadata } from './blank-evidence.ts';
import { selectFiles } from './evidence.queries.ts';
import { evidenceFileRecords, evidenceLinkRecords, evidenceRecords } from './evidence.records.ts';
import { assertValid, existingEvidence } from './existing-evidence.ts';
import { keepUploads, type KeptFile } from './keep-uploads.ts';
import { currentFiles, namedLinks } from './own-files.ts';
import { readPageTexts } from './page-texts.ts';

type Order = Input<'evidence.replace'>;

type Newer = {
  readonly kept: readonly KeptFile[];
  /** Words of the new files, one after another, and of the old ones by their hash. */
  readonly newTexts: readonly PageTexts[];
  readonly oldTexts: ReadonlyMap<string, PageTexts>;
};

/** Keeps the new files, and reads the words by which cited pages are found again. */
export const prepareReplace = async (
  context: PrepareContext,
  order: Order,
  job: Job,
): Promise<Newer> => {
  const old = replacedFiles(context, order);
  assertValid({
    ...existingEvidence(context, order.evidenceId),
    ...cleanMetadata(order.patch ?? {}),
  });
  const kept = await keepUploads(context, order.uploadIds, job);
  const same = kept.find(({ sha256 }) => old.some((file) => file.sha256 === sha256));
  if (same && kept.length === old.length && kept.every(isAmong(old)))
    refuse('evidence.sameFile', { name: same.name });
  const cited = citedFiles(context, order, old);
  const oldTexts = new Map<string, PageTexts>();
  for (const file of cited) oldTexts.set(file.sha256, await readPageTexts(context, file));
  const newTexts: PageTexts[] = [];
  for (const file of cited.length === 0 ? [] : kept) {
    newTexts.push(await readPageTexts(context, file));
  }
  return { kept, oldTexts, newTexts };
};

const isAmong =
  (files: readonly EvidenceFile[]) =>
  ({ sha256 }: KeptFile): boolean =>
    files.some((file) => file.sha256 === sha256);

const replacedFiles = (
  context: Pick<QueryContext, 'db'>,
  { evidenceId, fileId }: Order,
): readonly EvidenceFile[] => {
  const files = selectFiles(context.db, existingEvidence(context, evidenceId).id);
  return fileId === undefined ? files : currentFiles(files, [fileId]);
};

const citedFiles = (
  { db }: QueryContext,
  { evidenceId }: Order,
  old: readonly EvidenceFile[],
): readonly EvidenceFile[] => {
  const cited = new Set(
    namedLinks(db, evidenceId)
      .filter(({ pageFrom }) => pageFrom !== null)
      .map(({ fileId }) => fileId),
  );
  return old.filter(({ id }) => cited.has(id));
};

/** The new files stand where the old ones stood; these stay as an earlier revision. */
export const replaceFiles = (
  context: CommandContext,
  order: Order,
  newer: Newer,
): Output<'evidence.replace'> => {
  const { db, records } = context;
  const evidence = existingEvidence(context, order.evidenceId);
  const files = selectFiles(db, evidence.id);
  const old = replacedFiles(context, order);
  const links = namedLinks(db, evidence.id);
  const reason = nfc((order.reason ?? '').trim());
  const { id: revisionId, revision } = addRevision(context, evidence, {
    reason,
    fromEvidenceId: null,
  });
  // Nobody has seen yet whether the newer paper is signed.
  const unseen = { ...evidence, signature: 'unknown' as const };
  const after = { ...unseen, ...cleanMetadata(order.patch ?? {}) };
  assertValid(after);
  records.put(evidenceRecords, evidence.id, after);
  const added = putInPlace(context, { files, old, revisionId, kept: newer.kept });
  const doubts = links.flatMap((link) => {
    // Pages of no file that is there: they are not to mean another file's pages all at once.
    const isOfNone = link.fileId === null && link.pageFrom !== null;
    const from = isOfNone ? old[0] : old.find(({ id }) => id === link.fileId);
    return from ? [followFile(context, { link, from, to: added }, newer)] : [];
  });
  const doubtful = doubts.filter((doubt) => doubt !== null).length;
  return { revision, found: doubts.length - doubtful, doubtful };
};

type Exchange = {
  readonly files: readonly EvidenceFile[];
  readonly old: readonly EvidenceFile[];
  readonly revisionId: string;
  readonly kept: readonly KeptFile[];
};

/** Answers with the ids of the new files. */
const putInPlace = (
  { records, newId }: CommandContext,
  { files, old, revisionId, kept }: Exchange,
): readonly string[] => {
  const [first] = old;
  const evidenceId = files[0]?.evidenceId ?? '';
  const at = files.findIndex((file) => file === first || file.id === first?.id);
  const staying = files.filter((file) => !old.some(({ id }) => id === file.id));
  const before = staying.filter((file) => files.indexOf(file) < at);
  for (const { id } of old) records.update(evidenceFileRecords, id, { supersededById: revisionId });
  const added = kept.map((file, index) => {
    const id = newId();
    const place = { evidenceId, position: before.length + index, revisionId, supersededById: null };
    records.insert(evidenceFileRecords, id, { ...file, ...place });
    return id;
  });
  for (const [index, { id }] of staying.entries()) {
    const position = index < before.length ? index : index + kept.length;
    records.update(evidenceFileRecords, id, { position });
  }
  return added;
};

type Following = {
  readonly link: EvidenceLink;
  readonly from: EvidenceFile;
  readonly to: readonly string[];
};

/** A citation goes on to the newer file, to the page that says the same. Doubts of before stay. */
const followFile = (
  { records }: CommandContext,
  { link, from, to }: Following,
  { oldTexts, newTexts }: Newer,
): EvidenceLink['doubt'] => {
  const { id, pageFrom, pageTo, quote } = link;
  if (pageFrom === null) {
    records.update(evidenceLinkRecords, id, { fileId: to[0] ?? null });
    return link.doubt;
  }
  const old = oldTexts.get(from.sha256) ?? [];
  const found = relocate({ pageFrom, pageTo, quote }, old, newTexts);
  const doubt = link.doubt ?? found.doubt;
  records.update(evidenceLinkRecords, id, {
    fileId: to[found.file] ?? null,
    pageFrom: found.pageFrom,
    pageTo: found.pageTo,
    doubt,
  });
  return doubt;
};
