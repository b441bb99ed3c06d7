import { PDFName, type PDFDict, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { Matrix } from '#shared/dossier/book/page-frame.ts';
import { createCopier, type Copier } from './copy-objects.ts';
import type { BookWriter } from './book-writer.ts';
import { appearanceOf } from './flatten.ts';
import type { BreachWatch } from './look-for-breaches.ts';
import { linkOf } from './page-links.ts';
import type { HeldPage } from './held-page.ts';
import { joined, readSourcePage, type SourcePage } from './source-page.ts';

export type Carried = {
  readonly pages: readonly HeldPage[];
  /** Pages by their place in the file they come from, for bookmarks. */
  readonly byRef: ReadonlyMap<PDFRef, HeldPage>;
};

/**
 * Carries the pages of a file over. All pages are read before the first is written: a file that breaks halfway leaves
 * nothing behind but a reason.
 */
export const carryPages = (book: BookWriter, pdf: PDFDocument, watch: BreachWatch): Carried => {
  const sources = pdf.getPages().map((page) => ({ ref: page.ref, source: readSourcePage(page) }));
  const copier = createCopier(book, pdf.context, watch);
  const byRef = new Map(
    sources.map(({ ref, source }) => {
      for (const part of source.contents) watch.operators(part);
      return [ref, hold(book, copier, source)] as const;
    }),
  );
  for (const { ref, source } of sources) {
    const links = source.annotations.map((one) => linkOf(one, (page) => byRef.get(page)?.ref));
    byRef.get(ref)?.links.push(...links.filter((link) => link !== null));
  }
  return { pages: [...byRef.values()], byRef };
};

type Drawn = { readonly form: PDFRef; readonly matrix: Matrix };

const hold = (book: BookWriter, copier: Copier, source: SourcePage): HeldPage => {
  const drawn = [...contentForms(book, copier, source), ...annotationForms(copier, source)];
  const forms = drawn.map(({ form }, index) => [PDFName.of(`Hs${index}`), form] as const);
  return {
    ref: book.reserve(),
    frame: source.frame,
    entries: entriesOf(book, copier, source),
    forms,
    operators: drawn
      .map(({ matrix }, index) => `q ${matrix.map(number).join(' ')} cm /Hs${index} Do Q`)
      .join('\n'),
    words: [],
    links: [],
  };
};

const number = (value: number): string => String(Math.round(value * 1e5) / 1e5);

const asItIs: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * The page as one form: whatever its operators leave open (a turned or moved sheet, a colour) ends with it, so that the
 * stamp above stands upright.
 */
const contentForms = (book: BookWriter, copier: Copier, source: SourcePage): readonly Drawn[] => {
  const entries = {
    Type: PDFName.of('XObject'),
    Subtype: PDFName.of('Form'),
    FormType: book.context.obj(1),
    BBox: book.context.obj([...source.frame.sheet]),
    Resources: copier.copy(source.resources),
  };
  const [first, ...others] = source.contents;
  if (first === undefined) return [];
  const { context } = source.resources;
  const whole = others.length === 0 ? first : joined(source.contents, context);
  return [{ form: copier.restream(whole, entries), matrix: asItIs }];
};

const annotationForms = (
  copier: Copier,
  { annotations, resources }: SourcePage,
): readonly Drawn[] =>
  annotations.flatMap((annotation) => {
    const look = appearanceOf(annotation, resources.context);
    if (look === null) return [];
    const entries = { Type: PDFName.of('XObject'), Subtype: PDFName.of('Form') };
    return [{ form: copier.restream(look.form, entries), matrix: look.matrix }];
  });

const entriesOf = (book: BookWriter, copier: Copier, source: SourcePage): PDFDict => {
  const { frame, userUnit, group } = source;
  const entries = book.context.obj({
    Type: 'Page',
    MediaBox: [...frame.sheet],
    CropBox: [...frame.box],
    Rotate: frame.rotate,
  });
  if (userUnit !== 1) entries.set(PDFName.of('UserUnit'), book.context.obj(userUnit));
  if (group) entries.set(PDFName.of('Group'), copier.copy(group));
  return entries;
};
