import { PDFHexString, PDFName, type PDFDict, type PDFRef } from '@cantoo/pdf-lib';
import type { BookWriter } from './book-writer.ts';

export type Bookmark = {
  readonly title: string;
  readonly page: PDFRef;
  readonly children: readonly Bookmark[];
  /** Shown with its children when the book is opened. */
  readonly open?: boolean;
};

/** Writes the tree of bookmarks and answers with its root. */
export const writeBookmarks = (book: BookWriter, marks: readonly Bookmark[]): PDFRef => {
  const root = book.reserve();
  const ends = writeLevel(book, marks, root);
  book.write(root, withEnds(book.context.obj({ Type: 'Outlines', Count: shown(marks) }), ends));
  return root;
};

type Ends = { readonly first: PDFRef; readonly last: PDFRef } | null;

const writeLevel = (book: BookWriter, marks: readonly Bookmark[], parent: PDFRef): Ends => {
  const refs = marks.map(() => book.reserve());
  for (const [index, mark] of marks.entries()) {
    const ref = refs[index];
    if (ref === undefined) continue;
    const ends = writeLevel(book, mark.children, ref);
    const entry = book.context.obj({ Parent: parent, Dest: [mark.page, 'Fit'] });
    entry.set(PDFName.of('Title'), PDFHexString.fromText(mark.title));
    setRef(entry, 'Prev', refs[index - 1]);
    setRef(entry, 'Next', refs[index + 1]);
    const count = shown(mark.children);
    if (count > 0) entry.set(PDFName.of('Count'), book.context.obj(mark.open ? count : -count));
    book.write(ref, withEnds(entry, ends));
  }
  const [first, last] = [refs[0], refs.at(-1)];
  return first && last ? { first, last } : null;
};

/** Marks that a reader sees while nothing more is opened. */
const shown = (marks: readonly Bookmark[]): number =>
  marks.reduce((sum, mark) => sum + 1 + (mark.open ? shown(mark.children) : 0), 0);

const withEnds = (entry: PDFDict, ends: Ends): PDFDict => {
  setRef(entry, 'First', ends?.first);
  setRef(entry, 'Last', ends?.last);
  return entry;
};

const setRef = (entry: PDFDict, key: string, ref: PDFRef | undefined): void => {
  if (ref) entry.set(PDFName.of(key), ref);
};
