import { newestVersion, isSigned } from '#shared/dossier/paper-state.ts';
import type { BookPaper, SignedCopies } from '#shared/dossier/book/book-plan.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { paperSymbol } from '#shared/dossier/facts/paper-numbers.ts';
import { bareNumber } from '#shared/dossier/facts/signed-paper.ts';
import { paperRefusal } from '#shared/dossier/refusal.ts';
import { appError, type AppError } from '#shared/kernel/app-error.ts';
import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import type { QueryContext } from '../handlers.ts';
import { build } from '../papers/build.ts';
import type { MadePapers } from '../papers/make-papers.ts';
import { stalenessOf } from '../papers/staleness.ts';

/** What becomes of a paper in the bound dossier: bound as it was made or signed, or made first. */
export type BoundPaperState = 'kept' | 'to-make' | 'signed' | 'signed-stale' | 'refused';

export type BoundPaper = {
  readonly paper: ProcedurePaper;
  readonly state: BoundPaperState;
  /** The stored file; null for one that is made first. */
  readonly sha256: string | null;
  readonly error: AppError | null;
  /** "203/BC-UBND" of a signed paper, else empty. */
  readonly number: string;
};

/** Every paper of the procedure that has pages, with the file that is bound. */
export const boundPapers = (
  context: QueryContext,
  source: DossierSource,
  copies: SignedCopies = 'scan',
): Promise<readonly BoundPaper[]> =>
  Promise.all(papersOfBook(source).map((paper) => boundPaper(context, source, { paper, copies })));

/** Papers that have pages and belong in the dossier as it is now. */
export const papersOfBook = (source: DossierSource): readonly ProcedurePaper[] =>
  source.procedure.papers
    .filter(({ formats }) => formats.includes('pdf'))
    .filter((paper) => isBound(source, paper));

const boundPaper = async (
  context: QueryContext,
  source: DossierSource,
  { paper, copies }: { readonly paper: ProcedurePaper; readonly copies: SignedCopies },
): Promise<BoundPaper> => {
  const version = newestVersion(source.versions, paper.paper);
  const built = build(context, { paper: paper.paper, source, numbered: false });
  const isStale = version === null || (await stalenessOf(context, version, built)).isStale;
  if (version && isSigned(version)) {
    const scan = await scanOf(context, version.scanSha256);
    const sha256 = copies === 'scan' ? (scan ?? version.pdfSha256) : (version.pdfSha256 ?? scan);
    const state = isStale ? 'signed-stale' : 'signed';
    const number = `${bareNumber(version.number ?? '')}${paperSymbol(source, paper) ?? ''}`;
    return { paper, state, sha256, number, error: sha256 === null ? notMade(paper) : null };
  }
  const error = paperRefusal(source, paper.paper);
  const open = { paper, sha256: null, number: '' };
  if (error) return { ...open, state: 'refused', error };
  const stored = version?.pdfSha256 && (await context.store.find(version.pdfSha256));
  return stored && !isStale
    ? { ...open, state: 'kept', sha256: version.pdfSha256, error: null }
    : { ...open, state: 'to-make', error: null };
};

const notMade = ({ paper }: ProcedurePaper): AppError => appError('paper.notMade', { paper });

const bindable = ['application/pdf', 'image/jpeg', 'image/png'];

/** The signed scan is what counts, where its kind of file has pages. */
const scanOf = async ({ store }: QueryContext, sha256: string | null): Promise<string | null> => {
  const file = sha256 === null ? null : await store.find(sha256);
  return file && bindable.includes(file.mediaType) ? sha256 : null;
};

/** Papers with the files they have once the missing ones are made, in the order of the procedure. */
export const paperFiles = async (
  { store }: QueryContext,
  papers: readonly BoundPaper[],
  made: MadePapers | null,
): Promise<readonly BookPaper[]> => {
  const found = papers.map(async ({ paper, sha256, number }): Promise<BookPaper[]> => {
    const own = made?.made.find(({ procedurePaper }) => procedurePaper.paper === paper.paper);
    const sha = own?.files.find(({ format }) => format === 'pdf')?.sha256 ?? sha256;
    if (sha === null) return [];
    const file = await store.find(sha);
    return [
      {
        paper: paper.paper,
        name: paper.name,
        number,
        file: {
          id: sha,
          name: paper.name,
          mediaType: file?.mediaType ?? 'application/pdf',
          path: file?.path ?? null,
        },
      },
    ];
  });
  return (await Promise.all(found)).flat();
};

/** The papers of the dossier itself, and of the papers around it those that were made. */
const isBound = ({ versions }: DossierSource, { paper, phase }: ProcedurePaper): boolean =>
  phase === 'application' || newestVersion(versions, paper) !== null;
