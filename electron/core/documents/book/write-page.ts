import { PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { BookWriter } from './book-writer.ts';
import type { HeldPage, Link } from './held-page.ts';
import { stampOperators, textOperators, number, type Fonts, type StampField } from './stamp.ts';

export type Writing = {
  readonly book: BookWriter;
  readonly fonts: Fonts;
  readonly parent: PDFRef;
  /** The page that a name stands for; undefined for a name of nothing. */
  readonly pageOf: (name: string) => PDFRef | undefined;
};

/** Writes the page's own entry: what it draws, its stamp above it, its links. */
export const writePage = (
  { book, fonts, parent, pageOf }: Writing,
  page: HeldPage,
  stamp: readonly StampField[],
): void => {
  const { context } = book;
  const { entries } = page;
  const contents = [page.operators, wordsOf(page, fonts), stampOf(page, stamp, fonts)].join('\n');
  entries.set(PDFName.of('Parent'), parent);
  entries.set(PDFName.Contents, book.add(context.flateStream(contents)));
  const forms = context.obj({});
  for (const [name, form] of page.forms) forms.set(name, form);
  const font = context.obj({ HsR: fonts.regular.ref, HsB: fonts.bold.ref });
  const resources = context.obj({ Font: font, XObject: forms });
  entries.set(PDFName.of('Resources'), resources);
  const links = page.links.flatMap((link) => linkEntry(book, link, pageOf));
  if (links.length > 0) entries.set(PDFName.of('Annots'), context.obj(links));
  book.write(page.ref, entries);
};

const stampOf = (page: HeldPage, stamp: readonly StampField[], fonts: Fonts): string =>
  stamp.length === 0 ? '' : stampOperators(page.frame, stamp, fonts);

const wordsOf = ({ words, frame }: HeldPage, fonts: Fonts): string => {
  if (words.length === 0) return '';
  const lines = words.map((one) => textOperators(one, fonts));
  return `q ${frame.matrix.map(number).join(' ')} cm 0 0 0 rg\n${lines.join('\n')}\nQ`;
};

const printed = 4;

/** Leads to the whole page: the reader sees the stamp that was named. */
const linkEntry = (
  book: BookWriter,
  { rect, target }: Link,
  pageOf: Writing['pageOf'],
): readonly PDFRef[] => {
  const page = typeof target === 'string' ? pageOf(target) : target;
  if (!page) return [];
  return [
    book.add(
      book.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [...rect],
        Border: [0, 0, 0],
        F: printed,
        Dest: [page, 'Fit'],
      }),
    ),
  ];
};
