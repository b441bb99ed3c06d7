import { fold } from '#shared/kernel/vietnamese.ts';
import { gridsOf, isInside, type PdfGrid } from './pdf-grids.ts';
import { linesOf, type PdfLine } from './pdf-lines.ts';
import type { PdfPage, PdfStroke } from './pdf-page.ts';

/** A sheet taken apart: number in the margin, running lines, tables, lines drawn, text at the foot. */
export type PdfSheet = {
  readonly page: PdfPage;
  readonly number: PdfLine | null;
  readonly numberPlace: 'top-margin' | 'elsewhere';
  readonly lines: readonly PdfLine[];
  readonly foot: readonly PdfLine[];
  readonly grids: readonly PdfGrid[];
  readonly loose: readonly PdfStroke[];
};

/** The widest band a margin may be: what stands in it is not running text (ND30-PAGE-03, PAGE-04). */
const topBandMm = 19;
const footBandMm = 19;

/** ND30-KH-06: what may stand at the foot of the first sheet. */
const address = /dia chi|dien thoai|thu dien tu|trang thong tin|e-?mail|fax/;

const isPageNumber = (line: PdfLine): boolean =>
  /^([0-9]+|[ivxlc]+|[- ]*[0-9]+[- ]*)$/i.test(line.text.trim());

const takeApart = (page: PdfPage): PdfSheet => {
  const { grids, loose } = gridsOf(page);
  const running = page.words.filter((word) => !grids.some((grid) => isInside(grid, word)));
  const lines = linesOf(page.index, running);
  const isTop = (line: PdfLine): boolean => line.baselineMm < topBandMm;
  const isLow = (line: PdfLine): boolean => line.baselineMm > page.heightMm - footBandMm;
  const isFoot = (line: PdfLine): boolean => isLow(line) && address.test(fold(line.text));
  const inTop = lines.find((line) => isTop(line) && isPageNumber(line));
  const number = inTop ?? lines.find((line) => isLow(line) && isPageNumber(line)) ?? null;
  return {
    page,
    number,
    numberPlace: number !== null && number === inTop ? 'top-margin' : 'elsewhere',
    lines: lines.filter((line) => line !== number && !isFoot(line)),
    foot: lines.filter((line) => line !== number && isFoot(line)),
    grids,
    loose,
  };
};

export const sheetsOf = (pages: readonly PdfPage[]): readonly PdfSheet[] => pages.map(takeApart);

const opensAnnex = (sheet: PdfSheet): boolean =>
  /^phu luc( [ivxlc]+| \d+)?$/.test(fold(sheet.lines[0]?.text ?? '').trim());

/** Everything on a sheet that shows where its text may stand. */
export const inkOf = ({
  lines,
  grids,
  page: { pictures },
}: PdfSheet): readonly { readonly leftMm: number; readonly rightMm: number }[] => [
  ...lines,
  ...grids,
  ...pictures,
];

/** Titles stand in the middle, further in than the first line of a paragraph. */
const titleIndentMm = 14;

const opensWithTitle = (sheet: PdfSheet): boolean => {
  const [first] = sheet.lines;
  const left = Math.min(...inkOf(sheet).map(({ leftMm }) => leftMm));
  return first !== undefined && first.leftMm > left + titleIndentMm;
};

/** A new numbering begins where an annex opens, or where a sheet without number begins with a title. */
export const groupSheets = (sheets: readonly PdfSheet[]): readonly (readonly PdfSheet[])[] => {
  const sections: PdfSheet[][] = [];
  for (const sheet of sheets) {
    const isUnnumbered = sheet.number === null && opensWithTitle(sheet);
    if (sections.length === 0 || opensAnnex(sheet) || isUnnumbered) sections.push([sheet]);
    else sections.at(-1)?.push(sheet);
  }
  return sections;
};
