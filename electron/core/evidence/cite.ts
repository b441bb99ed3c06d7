import { checkPages } from '#shared/evidence/check-evidence.ts';
import { citedFile } from '#shared/evidence/cited-file.ts';
import type { EvidenceFile, EvidenceLink } from '#shared/evidence/evidence.ts';
import { findQuotePage } from '#shared/evidence/quote.ts';
import type { PageTexts } from '#shared/evidence/relocate.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import type { CommandContext, Input, Output, QueryContext } from '../handlers.ts';
import { assertTargets } from './assert-targets.ts';
import { selectFiles } from './evidence.queries.ts';
import { evidenceLinkRecords } from './evidence.records.ts';
import { existingEvidence } from './existing-evidence.ts';
import { linkId } from './link-id.ts';
import { readPageTexts } from './page-texts.ts';
import { selectLink } from './revisions.queries.ts';

type Cited = Pick<EvidenceLink, 'fileId' | 'pageFrom' | 'pageTo' | 'quote'>;
type Asked = { readonly [K in keyof Cited]?: Cited[K] | undefined };

/** The words of the file that was looked at before the transaction; none where no words are cited. */
type Read = { readonly sha256: string; readonly texts: PageTexts };

const nothingRead: Read = { sha256: '', texts: [] };

export const existingLink = ({ db }: Pick<QueryContext, 'db'>, id: string): EvidenceLink =>
  selectLink(db, id) ?? refuse('record.notFound', { entity: evidenceLinkRecords.entity });

const whole = ({ fileId = null, pageFrom = null, pageTo = null, quote = null }: Asked): Cited => ({
  fileId,
  pageFrom,
  pageTo,
  quote,
});

/** The words of the file that a citation with marked words is of. */
export const readQuoted = async (
  context: QueryContext,
  { evidenceId, ...asked }: Asked & { readonly evidenceId: string },
): Promise<Read> => {
  const { quote, ...cited } = whole(asked);
  const files = selectFiles(context.db, existingEvidence(context, evidenceId).id);
  const file = quote === null ? undefined : (citedFile(cited, files) ?? files[0]);
  return file ? { sha256: file.sha256, texts: await readPageTexts(context, file) } : nothingRead;
};

export const readCited = async (context: QueryContext, input: Input<'evidence.cite'>) => {
  const link = existingLink(context, input.linkId);
  return readQuoted(context, { evidenceId: link.evidenceId, ...changed(link, input) });
};

/** What is left out stays; words stay as long as the pages they were marked on are cited. */
const changed = (link: EvidenceLink, { quote, ...place }: Asked): Cited => {
  const { fileId = link.fileId, pageFrom = link.pageFrom, pageTo = link.pageTo } = place;
  const isKept = fileId === link.fileId && holds({ pageFrom, pageTo }, link);
  return {
    fileId,
    pageFrom,
    pageTo,
    quote: quote ?? (isKept && quote === undefined ? link.quote : null),
  };
};

type Pages = Pick<Cited, 'pageFrom' | 'pageTo'>;

/** Whether every page of the second range is in the first. */
const holds = (wide: Pages, narrow: Pages): boolean => {
  if (wide.pageFrom === null || narrow.pageFrom === null) return wide.pageFrom === narrow.pageFrom;
  const last = ({ pageFrom, pageTo }: Pages): number => pageTo ?? pageFrom ?? 0;
  return wide.pageFrom <= narrow.pageFrom && last(wide) >= last(narrow);
};

/** Refuses pages that the file has not, a file that is no longer current, and words that are not on the pages. */
const checked = (files: readonly EvidenceFile[], cited: Cited, read: Read): Cited => {
  const { fileId, quote } = cited;
  if (fileId !== null && !files.some(({ id }) => id === fileId)) refuse('evidence.fileNotCurrent');
  const largest = Math.max(0, ...files.map((file) => file.pages ?? 0));
  const file = citedFile(cited, files) ?? (quote === null ? undefined : files[0]);
  const error = checkPages(cited, file ? (file.pages ?? 0) : largest);
  if (error) refuse(error.code, error.details, error.field);
  const named = file && (cited.pageFrom !== null || fileId !== null || quote !== null);
  return { ...cited, fileId: named ? file.id : null, ...quoted(cited, file, read) };
};

/** A scan has no words to compare with: what the officer typed stands. */
const quoted = (
  { pageFrom, pageTo, quote }: Cited,
  file: EvidenceFile | undefined,
  { sha256, texts }: Read,
): Pick<Cited, 'pageFrom'> => {
  if (quote === null || !file) return { pageFrom };
  if (file.sha256 !== sha256) refuse('record.changedSince', { entity: 'evidenceFile' });
  const found = findQuotePage(texts, quote, { from: pageFrom, to: pageTo });
  if (found === 'missing')
    refuse('evidence.quoteNotFound', { pages: pageFrom === null ? '' : String(pageFrom) }, 'quote');
  return { pageFrom: pageFrom ?? (typeof found === 'number' ? found : null) };
};

export const linkProof = (
  context: CommandContext,
  { dossierId, target, evidenceId, note = '', ...asked }: Input<'evidence.link'>,
  read: Read,
): Output<'evidence.link'> => {
  const { db, records } = context;
  assertTargets(context, dossierId, [target]);
  const { unitId } = existingEvidence(context, evidenceId);
  // A proof of another commune proves nothing here.
  if (unitId !== existingDossier(db, dossierId).unitId)
    refuse('record.notFound', { entity: 'evidence' });
  const cited = checked(selectFiles(db, evidenceId), whole(asked), read);
  const id = linkId(dossierId, target, evidenceId);
  const link = { dossierId, target, evidenceId, note, ...cited, doubt: null };
  records.put(evidenceLinkRecords, id, link);
  return { linkId: id };
};

export const cite = (
  context: CommandContext,
  input: Input<'evidence.cite'>,
  read: Read,
): Output<'evidence.cite'> => {
  const link = existingLink(context, input.linkId);
  const files = selectFiles(context.db, link.evidenceId);
  const cited = checked(files, changed(link, input), read);
  context.records.update(evidenceLinkRecords, link.id, { ...cited, doubt: null });
  return {};
};

/** Words that were searched and not found are not cited any more; those of a scan nobody could search stay. */
export const confirmCitation = (
  context: CommandContext,
  input: Input<'evidence.confirmCitation'>,
): Output<'evidence.confirmCitation'> => {
  const link = existingLink(context, input.linkId);
  if (link.doubt === null) return {};
  const files = selectFiles(context.db, link.evidenceId);
  const isGone = !files.some(({ id }) => id === link.fileId);
  const quote = link.doubt === 'noText' ? link.quote : null;
  const place = { ...link, fileId: isGone ? null : link.fileId, quote: null };
  const { fileId } = checked(files, whole(place), nothingRead);
  context.records.update(evidenceLinkRecords, link.id, { fileId, quote, doubt: null });
  return {};
};

export const moveCitation = (
  context: CommandContext,
  { linkId: id, target }: Input<'evidence.move'>,
): Output<'evidence.move'> => {
  const { records } = context;
  const { id: _id, ...link } = existingLink(context, id);
  if (link.target === target) return { linkId: id };
  assertTargets(context, link.dossierId, [target]);
  const moved = linkId(link.dossierId, target, link.evidenceId);
  if (records.find(evidenceLinkRecords, moved)) refuse('evidence.alreadyLinked', { code: target });
  records.remove(evidenceLinkRecords, id);
  records.put(evidenceLinkRecords, moved, { ...link, target });
  return { linkId: moved };
};
