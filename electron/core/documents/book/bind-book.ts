import type { BookPlan, Unbound } from '#shared/dossier/book/book-plan.ts';
import type { Breach } from '#shared/dossier/book/conformance.ts';
import { findFonts, type FontFiles, type FontFolders } from '../font-files.ts';
import { startBook, type BookWriter, type Written } from './book-writer.ts';
import { createBookFont } from './book-font.ts';
import { explainer, frontPages } from './front-pages.ts';
import { gatherPaper, gatherProof, type Gathering } from './gather-parts.ts';
import { partsOf, type Parts } from './parts.ts';
import type { Fonts } from './stamp.ts';
import { writeBook } from './write-book.ts';

/** A dossier to be bound into one file. */
export type BindOrder = {
  readonly kind: 'bind';
  /** Whose libraries the thread shall have. */
  readonly format: 'pdf';
  readonly plan: BookPlan;
  readonly fonts: FontFolders;
  /** Where the book is written; whoever asks for it takes it from there. */
  readonly out: string;
};

export type BoundBook = Written & {
  readonly pages: number;
  readonly unbound: readonly Unbound[];
  readonly breaches: readonly Breach[];
};

type Tell = (done: number, total: number, name: string) => void;

/** Binds papers and proofs; what can't be bound is explained in its place, and the rest is made. */
export const bindBook = async (order: BindOrder, tell: Tell): Promise<BoundBook> => {
  const files = await findFonts(order.fonts);
  const book = startBook(order.out);
  try {
    return await bind(book, files, { order, tell });
  } catch (error) {
    book.abandon();
    throw error;
  }
};

type Binding = { readonly order: BindOrder; readonly tell: Tell };

const bind = async (
  book: BookWriter,
  files: FontFiles,
  { order: { plan }, tell }: Binding,
): Promise<BoundBook> => {
  const fonts = {
    regular: createBookFont(book, files.regular),
    bold: createBookFont(book, files.bold),
  };
  const work = gathering(book, files, { plan, fonts, tell });
  const parts = await gather(work, plan);
  const front = await frontPages(book, files, { plan, parts, fonts });
  const conforms = work.breaches.length === 0;
  const { pages, ends } = writeBook({ book, fonts, plan, parts, front, conforms });
  fonts.regular.finish();
  fonts.bold.finish();
  return { ...book.finish(ends), pages, unbound: work.unbound, breaches: work.breaches };
};

const gather = async (work: Gathering, plan: BookPlan): Promise<Parts> => {
  const papers = [];
  for (const paper of plan.papers) papers.push(await gatherPaper(work, paper));
  const proofs = [];
  for (const proof of plan.proofs) proofs.push(await gatherProof(work, proof));
  return partsOf(plan, papers, proofs);
};

const gathering = (
  book: BookWriter,
  files: FontFiles,
  { plan, fonts, tell }: { readonly plan: BookPlan; readonly fonts: Fonts; readonly tell: Tell },
): Gathering => {
  const total = plan.papers.length + plan.proofs.reduce((sum, one) => sum + one.files.length, 0);
  let done = 0;
  return {
    book,
    fonts,
    explain: explainer(book, files, plan.day),
    breaches: [],
    unbound: [],
    codes: codesOf(plan),
    onFile: (name) => {
      tell(done, total, name);
      done += 1;
    },
  };
};

/** Places, and labels that can't be taken for any other word. */
const codesOf = ({ groups, proofs }: BookPlan): readonly string[] => [
  ...new Set([
    ...groups.flatMap(({ places }) => places.map(({ code }) => code)),
    ...proofs.map(({ label }) => label).filter((label) => label.length >= 4 && /\d/.test(label)),
  ]),
];
