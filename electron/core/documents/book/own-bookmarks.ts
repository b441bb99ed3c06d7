import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
  type PDFDocument,
} from '@cantoo/pdf-lib';
import type { Bookmark } from './bookmarks.ts';
import type { Carried } from './carry-pages.ts';

/** Bookmarks that a paper has by itself, as marks of the book. */
export const ownBookmarks = (pdf: PDFDocument, { byRef }: Carried): readonly Bookmark[] => {
  const outlines = pdf.catalog.lookup(PDFName.of('Outlines'));
  return outlines instanceof PDFDict ? childrenOf(outlines, byRef, new Set()) : [];
};

/** An outline that leads back to itself is broken; each entry is visited once. */
const childrenOf = (
  parent: PDFDict,
  byRef: Carried['byRef'],
  seen: Set<PDFDict>,
): readonly Bookmark[] => {
  const marks: Bookmark[] = [];
  let entry = parent.lookup(PDFName.of('First'));
  while (entry instanceof PDFDict && !seen.has(entry)) {
    seen.add(entry);
    const page = targetOf(entry, byRef);
    const children = childrenOf(entry, byRef, seen);
    if (page) marks.push({ title: titleOf(entry), page, children });
    else marks.push(...children);
    entry = entry.lookup(PDFName.of('Next'));
  }
  return marks;
};

const titleOf = (entry: PDFDict): string => {
  const title = entry.lookup(PDFName.of('Title'));
  return title instanceof PDFHexString || title instanceof PDFString ? title.decodeText() : '';
};

const targetOf = (entry: PDFDict, byRef: Carried['byRef']): PDFRef | null => {
  const action = entry.lookup(PDFName.of('A'));
  const named =
    entry.lookup(PDFName.of('Dest')) ??
    (action instanceof PDFDict ? action.lookup(PDFName.of('D')) : undefined);
  const page = named instanceof PDFArray ? named.get(0) : undefined;
  return page instanceof PDFRef ? (byRef.get(page)?.ref ?? null) : null;
};
