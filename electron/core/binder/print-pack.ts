import { planBook } from '#shared/dossier/book/plan-book.ts';
import { buildPrintPack } from '#shared/dossier/book/build-print-pack.ts';
import { printCounts, type PrintCounts } from '#shared/dossier/book/print-counts.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { newestVersion } from '#shared/dossier/paper-state.ts';
import type { ProofLine } from '#shared/dossier/proof-line.ts';
import { unitFullName } from '#shared/units/unit.ts';
import type { Input, Output, PrepareContext, QueryContext } from '../handlers.ts';
import type { Job } from '../jobs/jobs.ts';
import { gatherSource } from '../papers/gather-source.ts';
import { renderPaper } from '../papers/render-paper.ts';
import { linesOf } from './bound.ts';
import { papersOfBook } from './bound-papers.ts';

/** Sheets and boxes for so many copies, before anything is printed. */
export const packCounts = (
  context: QueryContext,
  { dossierId, copies }: Input<'binder.packCounts'>,
): Output<'binder.packCounts'> => {
  const source = gatherSource(context, dossierId);
  return countsOf(source, linesOf(context, source), copies);
};

type Counted = PrintCounts & {
  /** Papers and proofs whose pages nobody knows yet: they are not in the counts. */
  readonly uncounted: number;
};

const countsOf = (source: DossierSource, lines: readonly ProofLine[], copies: number): Counted => {
  const papers = papersOfBook(source).map(
    ({ paper }) => newestVersion(source.versions, paper)?.pages ?? 0,
  );
  const proofs = lines.map(({ proof, pages }) => pages || pictures(proof.files));
  const known = (pages: readonly number[]) => pages.filter((one) => one > 0);
  const toPrint = (pages: readonly number[]) => known(pages).map((one) => ({ pages: one }));
  const all = [...papers, ...proofs];
  return {
    ...printCounts(toPrint(papers), toPrint(proofs), copies),
    uncounted: all.length - known(all).length,
  };
};

const pictures = (files: ProofLine['proof']['files']): number =>
  files.filter(({ mediaType }) => mediaType === 'image/jpeg' || mediaType === 'image/png').length;

export const printPack = async (
  context: PrepareContext,
  { dossierId, copies, format }: Input<'binder.printPack'>,
  { signal }: Job,
): Promise<Output<'binder.printPack'>> => {
  const source = gatherSource(context, dossierId);
  const lines = linesOf(context, source);
  const { groups } = planBook({ source, papers: [], lines, pathOf: () => null });
  const counts = countsOf(source, lines, copies);
  const document = buildPrintPack({
    unitName: unitFullName(source.unit),
    year: source.dossier.year,
    day: source.dossier.asOf,
    counts,
    groups,
    lines,
  });
  const { sha256, pages } = await renderPaper(context, { document, format, signal });
  return { name: `bo-in-${source.dossier.year}.${format}`, sha256, pages, counts };
};
