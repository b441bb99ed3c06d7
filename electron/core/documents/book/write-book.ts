import { PDFName, PDFString, type PDFRef } from '@cantoo/pdf-lib';
import type { BookPlan } from '#shared/dossier/book/book-plan.ts';
import { writeBookmarks, type Bookmark } from './bookmarks.ts';
import type { BookWriter } from './book-writer.ts';
import type { ProofPart } from './gather-parts.ts';
import type { HeldPage } from './held-page.ts';
import { writeInfo, writeIntent, writeMetadata } from './metadata.ts';
import type { Parts } from './parts.ts';
import type { Fonts, StampField } from './stamp.ts';
import { writePage } from './write-page.ts';

type Whole = {
  readonly book: BookWriter;
  readonly fonts: Fonts;
  readonly plan: BookPlan;
  readonly parts: Parts;
  readonly front: readonly HeldPage[];
  /** Whether it may say of itself that it keeps PDF/A-2b. */
  readonly conforms: boolean;
};

type Ended = {
  readonly pages: number;
  readonly ends: { readonly root: PDFRef; readonly info: PDFRef };
};

/** One section of the tree of pages, with what is stamped on each page before its number. */
type Branch = {
  readonly pages: readonly HeldPage[];
  readonly stampOf: (index: number) => readonly StampField[];
  /** The cover shows no number. */
  readonly unnumbered?: boolean;
};

/** Writes what could not be written before: pages with their numbers, bookmarks, what the file says of itself. */
export const writeBook = (whole: Whole): Ended => {
  const { book, plan, parts, front } = whole;
  const nothing = (): readonly StampField[] => [];
  const [cover, ...contents] = front;
  const branches: readonly Branch[] = [
    { pages: cover ? [cover] : [], stampOf: nothing, unnumbered: true },
    { pages: contents, stampOf: nothing },
    ...parts.papers.map(({ pages }) => ({ pages, stampOf: nothing })),
    ...parts.proofs.map((part) => ({ pages: part.pages, stampOf: proofStamp(part) })),
  ].filter(({ pages }) => pages.length > 0);
  const tree = book.reserve();
  const pages = writeTree(whole, tree, branches);
  const about = { title: plan.title, day: plan.day, conforms: whole.conforms };
  const root = book.context.obj({
    Type: 'Catalog',
    Pages: tree,
    Outlines: writeBookmarks(book, bookmarks(whole)),
    PageMode: 'UseOutlines',
    ViewerPreferences: { DisplayDocTitle: true },
    MarkInfo: { Marked: false },
    Metadata: writeMetadata(book, about),
    OutputIntents: [writeIntent(book)],
  });
  root.set(PDFName.of('Lang'), PDFString.of('vi-VN'));
  return { pages, ends: { root: book.add(root), info: writeInfo(book, about) } };
};

const writeTree = (
  { book, fonts, parts }: Whole,
  tree: PDFRef,
  branches: readonly Branch[],
): number => {
  let number = 0;
  const kids = branches.map(({ pages, stampOf, unnumbered }) => {
    const parent = book.reserve();
    const writing = { book, fonts, parent, pageOf: parts.pageOf };
    for (const [index, page] of pages.entries()) {
      number += 1;
      const running = { text: String(number), bold: true };
      writePage(writing, page, unnumbered ? [] : [...stampOf(index), running]);
    }
    const refs = pages.map(({ ref }) => ref);
    book.write(
      parent,
      book.context.obj({ Type: 'Pages', Parent: tree, Kids: refs, Count: refs.length }),
    );
    return parent;
  });
  book.write(tree, book.context.obj({ Type: 'Pages', Kids: kids, Count: number }));
  return number;
};

/** So many codes are named on a page; the contents name all. */
const stampedCodes = 3;

const proofStamp =
  ({ proof: { codes, label }, pages }: ProofPart) =>
  (index: number): readonly StampField[] => {
    const more = codes.length - stampedCodes;
    const named = codes.slice(0, stampedCodes).join('; ');
    return [
      { text: more > 0 ? `${named}; +${more}` : named, bold: true },
      { text: label },
      { text: `${index + 1}/${pages.length}` },
    ];
  };

const bookmarks = ({ parts, front }: Whole): readonly Bookmark[] => {
  const papers = parts.papers.flatMap(({ paper, pages, bookmarks: children }) =>
    pages[0] ? [{ title: paper.name, page: pages[0].ref, children }] : [],
  );
  const proofs = parts.groups.flatMap(({ title, places }) => {
    const children = places.map(({ code, part, page }) => ({
      title: `${code} ${part.proof.label}. ${part.proof.title}`,
      page,
      children: [],
    }));
    return children[0] ? [{ title, page: children[0].page, children }] : [];
  });
  const [cover, contents] = front;
  return [
    ...(cover ? [{ title: 'Bìa', page: cover.ref, children: [] }] : []),
    ...(contents ? [{ title: 'Mục lục', page: contents.ref, children: [] }] : []),
    ...group('Phần I. Văn bản', papers),
    ...group('Phần II. Minh chứng', proofs),
  ];
};

const group = (title: string, children: readonly Bookmark[]): readonly Bookmark[] =>
  children[0] ? [{ title, page: children[0].page, children, open: true }] : [];
