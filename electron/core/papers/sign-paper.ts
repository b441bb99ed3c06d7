import { newestVersion } from '#shared/dossier/paper-state.ts';
import { checkSigning } from '#shared/dossier/sign-check.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import type { PaperVersion } from '#shared/dossier/dossier.ts';
import type { PaperCitation } from '#shared/dossier/paper-citation.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { CommandContext, Input, PrepareContext } from '../handlers.ts';
import { keepUnread } from '../evidence/keep-uploads.ts';
import type { Job } from '../jobs/jobs.ts';
import { build, shaOf } from './build.ts';
import { citationsOfSigning } from './gather-citations.ts';
import { gatherSource } from './gather-source.ts';
import { jointCopies, recordJointCopies, type JointCopy } from './joint-signing.ts';
import { paperVersionRecords } from './papers.records.ts';
import { recordCitations } from './record-citations.ts';
import { assertConfirmed, recordConfirmation, uncomparedInPaper } from './uncompared.ts';
import { renderMade } from './render-made.ts';
import { formatsOf, type Format, type StoredPaper } from './render-paper.ts';

type Order = Input<'papers.sign'>;

export type SignedPaper = {
  readonly version: PaperVersion;
  readonly files: readonly StoredPaper[];
  readonly scanSha256: string;
  /** The proofs it names, as they are now. */
  readonly citations: readonly Omit<PaperCitation, 'id'>[];
  /** Indicators in it that nobody has compared with the signed text: the officer knows. */
  readonly uncompared: readonly string[];
  /** A joint paper is signed in the other dossiers too. */
  readonly copies: readonly JointCopy[];
};

/** Checks number, date and signer, keeps the scan, and renders the paper as it was issued. */
export const prepareSigning = async (
  context: PrepareContext,
  order: Order,
  job: Job,
): Promise<SignedPaper> => {
  const source = gatherSource(context, order.dossierId);
  const checked = checkSigning(source, { ...order, hasScan: true });
  const version = newestVersion(source.versions, order.paper);
  if (!checked.ok) return refuse(checked.error.code, checked.error.details, checked.error.field);
  if (!version) return refuse('paper.notMade', { paper: order.paper });
  const uncompared = uncomparedIn(context, source, order);
  const [scan] = await keepUnread(context, [order.scanUploadId], job);
  if (!scan) return refuse('paper.scanMissing', { paper: order.paper });
  const scanSha256 = scan.sha256;
  const signed = { ...version, ...checked.value, scanSha256 };
  const issue = { source: withVersion(source, signed), signed, job };
  const today = build(context, { paper: order.paper, source, numbered: false });
  const isStale = shaOf(today) !== version.documentSha256;
  const copies = await jointCopies(context, { source, facts: today.facts, signed, isStale });
  const files = isStale ? filesOfVersion(version) : await renderIssued(context, issue);
  const citations = await citationsOfSigning(context, source, { version, isStale });
  return { version: signed, files, scanSha256, citations, uncompared, copies };
};

const uncomparedIn = (
  context: PrepareContext,
  source: DossierSource,
  { dossierId, paper, confirmUncompared = false }: Order,
): string[] => {
  const { document } = build(context, { paper, source, numbered: true });
  const codes = uncomparedInPaper(context, { dossierId, document });
  assertConfirmed(codes, { paper, confirmed: confirmUncompared });
  return codes;
};

const withVersion = (source: DossierSource, signed: PaperVersion): DossierSource => ({
  ...source,
  versions: source.versions.map((version) => (version.id === signed.id ? signed : version)),
});

/**
 * The facts changed after the paper was made: what was printed and signed is the version as it was made, so its
 * files stand, and today's facts go into the next version.
 */
const filesOfVersion = (version: PaperVersion): StoredPaper[] =>
  (['pdf', 'docx', 'xlsx'] as const).flatMap((format) => {
    const sha256 = version[`${format}Sha256`];
    const pages = format === 'pdf' ? version.pages : null;
    return sha256 === null ? [] : [{ format, sha256, pages }];
  });

type Issue = { readonly source: DossierSource; readonly signed: PaperVersion; readonly job: Job };

/** The issued paper carries its number and date in every format it was made in. */
const renderIssued = (
  context: PrepareContext,
  { source, signed, job }: Issue,
): Promise<StoredPaper[]> => {
  const made = build(context, { paper: signed.paper, source, numbered: true });
  const formats = formatsOf(made.document, ['pdf', 'docx', 'xlsx']).filter(
    (format) => signed[`${format}Sha256`] !== null,
  );
  return Promise.all(
    formats.map((format) => renderMade(context, { made, format, signal: job.signal })),
  );
};

/** Freezes the version: from here on a change of facts makes the next one. */
export const recordSigning = (
  context: CommandContext,
  _order: Order,
  { version, files, scanSha256, citations, uncompared, copies }: SignedPaper,
): Record<string, never> => {
  const { records } = context;
  const before = records.find(paperVersionRecords, version.id);
  if (!before || before.signedOn !== null) {
    return refuse('paper.signedFrozen', { paper: version.paper });
  }
  if (before.documentSha256 !== version.documentSha256) {
    return refuse('record.changedSince', { entity: paperVersionRecords.entity });
  }
  const shaOf = (format: Format): string | null =>
    files.find((file) => file.format === format)?.sha256 ?? null;
  const signed = {
    ...before,
    pdfSha256: shaOf('pdf'),
    docxSha256: shaOf('docx'),
    xlsxSha256: shaOf('xlsx'),
    pages: files.find(({ format }) => format === 'pdf')?.pages ?? before.pages,
    number: version.number,
    signedOn: version.signedOn,
    scanSha256,
  };
  records.put(paperVersionRecords, version.id, signed);
  recordJointCopies(context, signed, copies);
  recordCitations(context, citations);
  recordConfirmation(context, version.id, uncompared);
  return {};
};
