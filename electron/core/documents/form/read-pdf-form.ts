import type { FormModel, FormPageNumber, FormParagraph } from '#shared/dossier/form/form-model.ts';
import { blocksOf, spacingOf } from './pdf-blocks-of-text.ts';
import { regionsOf, sideBySide } from './pdf-columns.ts';
import {
  columnParagraph,
  footParagraph,
  fullParagraph,
  type Placing,
} from './pdf-form-paragraphs.ts';
import { cellsOf, isInside } from './pdf-grids.ts';
import { centerOf, sizeOf, type PdfLine } from './pdf-lines.ts';
import { sectionOf, textAreaOf } from './pdf-margins.ts';
import { readPdfPages } from './pdf-pages.ts';
import { groupSheets, sheetsOf, type PdfSheet } from './pdf-sheets.ts';

type Counter = { tables: number };

const gridParagraphs = (
  sheet: PdfSheet,
  placing: Placing,
  counter: Counter,
): readonly FormParagraph[] =>
  sheet.grids.flatMap((grid) => {
    counter.tables += 1;
    const words = sheet.page.words.filter((word) => isInside(grid, word));
    return cellsOf(sheet.page.index, grid, words).map(({ row, column, line }): FormParagraph => {
      const own = columnParagraph(line, null, placing);
      return { ...own, column: 'full', grid: { table: counter.tables, row, column } };
    });
  });

const columnParagraphs = (
  lines: readonly PdfLine[],
  placing: Placing,
): readonly FormParagraph[] => {
  const last = new Map<string, PdfLine>();
  return lines.map((line) => {
    const side = centerOf(line) < placing.area.centerMm ? 'left' : 'right';
    const paragraph = columnParagraph(line, last.get(side) ?? null, placing);
    last.set(side, line);
    return paragraph;
  });
};

const runningParagraphs = (
  lines: readonly PdfLine[],
  placing: Placing,
): readonly FormParagraph[] => {
  const blocks = blocksOf(lines, placing.area);
  const spacings = blocks.map(spacingOf).filter((spacing) => spacing !== null);
  const usualSpacing = spacings.toSorted((a, b) => a - b)[Math.floor(spacings.length / 2)] ?? 1;
  return blocks.flatMap((block, index) => {
    const above = blocks[index - 1];
    const spacingAbove = above?.centered ? 1 : usualSpacing;
    const previous = above?.lines.at(-1) ?? null;
    const placed = { ...placing, spacingAbove: (above && spacingOf(above)) ?? spacingAbove };
    const paragraph = fullParagraph(block, previous, placed);
    return paragraph === null ? [] : [paragraph];
  });
};

const sectionParagraphs = (
  sheets: readonly PdfSheet[],
  section: number,
  counter: Counter,
): readonly FormParagraph[] => {
  const area = textAreaOf(sheets);
  const strokes: Placing['strokes'] = (page) =>
    sheets.find((sheet) => sheet.page.index === page)?.loose ?? [];
  const placing: Placing = { section, area, strokes, spacingAbove: 1 };
  const regions = regionsOf(
    sheets.flatMap((sheet) => sheet.lines),
    area,
  );
  const isAnnex = regions.header.length === 0;
  const beside = isAnnex ? sideBySide(regions.running, area) : new Set<PdfLine>();
  return [
    ...columnParagraphs(regions.header, placing),
    ...runningParagraphs(
      regions.running.filter((line) => !beside.has(line)),
      placing,
    ),
    ...columnParagraphs([...beside], placing),
    ...columnParagraphs(regions.foot, placing),
    ...sheets.flatMap((sheet) => gridParagraphs(sheet, placing, counter)),
    ...sheets.flatMap((sheet) => sheet.foot.map((line) => footParagraph(line, placing))),
  ];
};

const numberOf = (sheet: PdfSheet, section: number, index: number): FormPageNumber => ({
  section,
  sheet: index + 1,
  shown: sheet.number?.text.trim() ?? null,
  sizePt: sheet.number === null ? 0 : sizeOf(sheet.number),
  italic: sheet.number?.runs.some((run) => run.italic) ?? false,
  place: sheet.numberPlace,
  centerMm: sheet.number === null ? 0 : centerOf(sheet.number),
});

/** Reads how a PDF looks out of its own drawing operators. */
export const readPdfForm = async (bytes: Uint8Array): Promise<FormModel> => {
  const sections = groupSheets(sheetsOf(await readPdfPages(bytes)));
  const counter: Counter = { tables: 0 };
  return {
    format: 'pdf',
    sections: sections.map(sectionOf),
    paragraphs: sections.flatMap((sheets, index) => sectionParagraphs(sheets, index, counter)),
    pageNumbers: sections.flatMap((sheets, section) =>
      sheets.map((sheet, index) => numberOf(sheet, section, index)),
    ),
  };
};
