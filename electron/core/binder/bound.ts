import { planBook } from '#shared/dossier/book/plan-book.ts';
import { conformancePoints } from '#shared/dossier/book/conformance.ts';
import type { BookPlan } from '#shared/dossier/book/book-plan.ts';
import { proofLines, type ProofLine } from '#shared/dossier/proof-line.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { Refusal } from '#shared/kernel/app-error.ts';
import { fileSlug } from '#shared/kernel/vietnamese.ts';
import type { BoundBook } from '../documents/book/bind-book.ts';
import { listProofs } from '../evidence/list-proofs.ts';
import type { CommandContext, Input, Output, PrepareContext, QueryContext } from '../handlers.ts';
import type { Job } from '../jobs/jobs.ts';
import { gatherSource } from '../papers/gather-source.ts';
import { preparePapers, recordPapers, type MadePapers } from '../papers/make-papers.ts';
import { chosenFontFolder } from '../papers/own-fonts.ts';
import { boundPapers, paperFiles, type BoundPaper } from './bound-papers.ts';

type Asked = Input<'binder.bound'>;

export type PreparedBook = {
  readonly source: DossierSource;
  readonly papers: readonly BoundPaper[];
  readonly made: MadePapers | null;
  readonly book: BoundBook;
};

const formats: ('pdf' | 'docx' | 'xlsx')[] = ['pdf'];

/** Makes the papers that are missing or stale, then binds all of them with the proofs. */
export const prepareBook = async (
  context: PrepareContext,
  { dossierId, signedCopies }: Asked,
  job: Job,
): Promise<PreparedBook> => {
  const source = gatherSource(context, dossierId);
  const papers = await boundPapers(context, source, signedCopies);
  const lines = linesOf(context, source);
  const ids = papers.filter(isToMake).map(({ paper }) => paper.paper);
  const files = lines.reduce((sum, { proof }) => sum + proof.files.length, 0);
  const total = ids.length + papers.length + files + 1;
  const making: Job = { ...job, progress: (done, _all, name) => job.progress(done, total, name) };
  const made =
    ids.length === 0
      ? null
      : await preparePapers(context, { dossierId, papers: ids, formats }, making);
  const plan = planBook({
    source,
    papers: await paperFiles(context, papers, made),
    lines,
    pathOf: await pathsOf(context, lines),
  });
  const binding: Job = {
    ...job,
    progress: (done, _all, name) => job.progress(ids.length + done, total, name),
  };
  return { source, papers, made, book: await bind(context, plan, binding) };
};

/** A refused paper is asked for too: its reason comes with the answer. */
const isToMake = ({ state }: BoundPaper): boolean => state === 'to-make' || state === 'refused';

/** Proofs that this dossier uses, each with its places. */
export const linesOf = ({ db }: QueryContext, { unit, dossier }: DossierSource): ProofLine[] =>
  proofLines(listProofs(db, unit.id, dossier.id)).filter(({ uses }) => uses.length > 0);

const pathsOf = async (
  { store }: QueryContext,
  lines: readonly ProofLine[],
): Promise<(sha256: string) => string | null> => {
  const paths = new Map<string, string>();
  for (const { sha256 } of lines.flatMap(({ proof }) => proof.files)) {
    const file = await store.find(sha256);
    if (file) paths.set(sha256, file.path);
  }
  return (sha256) => paths.get(sha256) ?? null;
};

/** The thread writes beside the store, which takes the file when it is whole. */
const bind = async (context: PrepareContext, plan: BookPlan, job: Job): Promise<BoundBook> => {
  const { renderPool, resources, store } = context;
  const fonts = { bundled: resources.pathOf('fonts'), own: await chosenFontFolder(context) };
  return store.putFile('application/pdf', async (out) => {
    const bound = await renderPool.bind(
      { plan, fonts, out },
      { signal: job.signal, onPage: (done, total, name) => job.progress(done, total, name ?? '') },
    );
    if (!bound.ok) throw new Refusal(bound.error);
    return bound.value;
  });
};

export const recordBook = (
  context: CommandContext,
  { dossierId }: Asked,
  { source, papers, made, book }: PreparedBook,
): Output<'binder.bound'> => {
  const recorded = made && recordPapers(context, { dossierId, formats }, made);
  const lost = papers.flatMap(({ paper, state, error }) =>
    error && state !== 'refused' ? [{ paper: paper.paper, error }] : [],
  );
  const { breaches, unbound, sha256, sizeBytes, pages } = book;
  return {
    name: `quyen-ho-so-${fileSlug(source.unit.name)}-${source.dossier.year}.pdf`,
    sha256,
    sizeBytes,
    pages,
    made: (made?.made ?? []).map(({ procedurePaper: { paper, name } }) => ({ paper, name })),
    refused: [...(recorded?.refused ?? []), ...lost],
    unbound,
    conformance: { claimed: breaches.length === 0, points: [...conformancePoints], breaches },
  };
};
