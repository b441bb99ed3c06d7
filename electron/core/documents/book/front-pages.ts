import { PDFDocument, ParseSpeeds } from '@cantoo/pdf-lib';
import type { Day } from '#shared/kernel/day.ts';
import type { BookPlan } from '#shared/dossier/book/book-plan.ts';
import { buildContents, type ContentsLine } from '#shared/dossier/book/build-contents.ts';
import { buildUnboundPages } from '#shared/dossier/book/build-unbound-pages.ts';
import type { Document } from '#shared/dossier/document-model.ts';
import type { FontFiles } from '../font-files.ts';
import type { BookWriter } from './book-writer.ts';
import { carryPages } from './carry-pages.ts';
import { coverPage, type CoverPart } from './cover-page.ts';
import type { Explained } from './gather-parts.ts';
import type { HeldPage } from './held-page.ts';
import { watchBreaches } from './look-for-breaches.ts';
import type { Parts } from './parts.ts';
import type { Fonts } from './stamp.ts';

/** Makes the page that stands in for a file that can't be bound. */
export const explainer =
  (book: BookWriter, files: FontFiles, day: Day) =>
  async (page: Explained): Promise<readonly HeldPage[]> => {
    const pdf = await rendered(buildUnboundPages(day, [page]), files);
    return carryPages(book, pdf, watchBreaches()).pages;
  };

type Made = { readonly plan: BookPlan; readonly parts: Parts; readonly fonts: Fonts };

/** Cover and contents. The contents say on which page everything stands, and push it back by their own pages. */
export const frontPages = async (
  book: BookWriter,
  files: FontFiles,
  { plan, parts, fonts }: Made,
): Promise<readonly HeldPage[]> => {
  let count = 1;
  for (;;) {
    const contents = buildContents({ day: plan.day, lines: contentsLines(parts, 1 + count) });
    const pdf = await rendered(contents, files);
    const pages = pdf.getPageCount();
    if (pages === count) {
      const cover = coverPage(
        book,
        { cover: plan.cover, parts: coverParts(parts, 1 + count) },
        fonts,
      );
      return [cover, ...carryPages(book, pdf, watchBreaches()).pages];
    }
    // More pages make longer numbers, never shorter ones: this ends.
    count = Math.max(pages, count + 1);
  }
};

const rendered = async (document: Document, fonts: FontFiles): Promise<PDFDocument> => {
  const { renderPdf } = await import('../render-pdf.ts');
  const bytes = await renderPdf(document, { fonts, images: new Map() });
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
};

const contentsLines = (parts: Parts, before: number): readonly ContentsLine[] => {
  const numbers = new Map(parts.pages.map(({ ref }, index) => [ref, before + index + 1]));
  const papers = parts.papers.flatMap(({ paper, pages }): ContentsLine[] => {
    const page = pages[0] && numbers.get(pages[0].ref);
    const { number: code, name: text, paper: target } = paper;
    return page === undefined ? [] : [{ kind: 'entry', code, text, page, target }];
  });
  const proofs = parts.groups.flatMap(({ title, places }): ContentsLine[] => [
    { kind: 'group', text: title },
    ...places.map(({ code, part: { proof }, page, see }): ContentsLine => {
      const text = `${proof.label}. ${see === null ? proof.title : `Xem ${see}`}`;
      return { kind: 'entry', code, text, page: numbers.get(page) ?? 0, target: code };
    }),
  ]);
  return [
    { kind: 'group', text: 'PHẦN I. VĂN BẢN' },
    ...papers,
    ...(proofs.length === 0 ? [] : [{ kind: 'group', text: 'PHẦN II. MINH CHỨNG' } as const]),
    ...proofs,
  ];
};

const coverParts = ({ papers, proofs }: Parts, before: number): readonly CoverPart[] => {
  const paperPages = papers.reduce((sum, { pages }) => sum + pages.length, 0);
  const proofPages = proofs.reduce((sum, { pages }) => sum + pages.length, 0);
  const range = (from: number, length: number): string =>
    length === 1 ? `trang ${from}` : `trang ${from} - ${from + length - 1}`;
  return [
    { name: 'Mục lục', pages: range(2, before - 1) },
    ...(paperPages === 0
      ? []
      : [{ name: `Phần I. Văn bản (${papers.length})`, pages: range(before + 1, paperPages) }]),
    ...(proofPages === 0
      ? []
      : [
          {
            name: `Phần II. Minh chứng (${proofs.length})`,
            pages: range(before + paperPages + 1, proofPages),
          },
        ]),
  ];
};
