import type { FormSection } from '#shared/dossier/form/form-model.ts';
import { ascent, mmPerPoint, singleLine } from '#shared/dossier/form/units.ts';
import { sizeOf, type PdfLine } from './pdf-lines.ts';
import { inkOf, type PdfSheet } from './pdf-sheets.ts';

/** The space in which a section writes, as its ink shows it. */
export type TextArea = {
  readonly leftMm: number;
  readonly rightMm: number;
  readonly centerMm: number;
};

const inkTop = (line: PdfLine): number => line.baselineMm - ascent * sizeOf(line) * mmPerPoint;
const inkBottom = (line: PdfLine): number =>
  line.baselineMm + (singleLine - ascent) * sizeOf(line) * mmPerPoint;

const smallest = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : Math.min(...numbers);
const largest = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : Math.max(...numbers);

type Extent = { left: number | null; right: number | null };

const extentOf = (sheets: readonly PdfSheet[]): Extent => ({
  left: smallest(sheets.flatMap(inkOf).map(({ leftMm }) => leftMm)),
  right: largest(sheets.flatMap(inkOf).map(({ rightMm }) => rightMm)),
});

/** Text wide enough to reach from margin to margin: a table, or a line that had to be broken. */
const fillsWidth = (sheets: readonly PdfSheet[]): boolean => {
  const [first] = sheets;
  if (first === undefined) return false;
  const wide = first.page.widthMm * 0.68;
  return sheets.flatMap(inkOf).some(({ leftMm, rightMm }) => rightMm - leftMm > wide);
};

/** Middle of the widths the decree allows, for a section of few short lines that shows no edge. */
const usualArea = (widthMm: number): TextArea => ({
  leftMm: 30,
  rightMm: widthMm - 15,
  centerMm: (30 + widthMm - 15) / 2,
});

export const textAreaOf = (sheets: readonly PdfSheet[]): TextArea => {
  const { left, right } = extentOf(sheets);
  const widthMm = sheets[0]?.page.widthMm ?? 210;
  if (!fillsWidth(sheets) || left === null || right === null) return usualArea(widthMm);
  return { leftMm: left, rightMm: right, centerMm: (left + right) / 2 };
};

const exact = (mm: number | null): { mm: number; slackMm: number } | null =>
  mm === null ? null : { mm, slackMm: 0 };

/** Of a paragraph that goes on overleaf at least two lines did not fit (no line is left alone). */
const twoLinesMm = 2 * 14 * singleLine * 1.5 * mmPerPoint;

const footRoom = (sheet: PdfSheet): number | null => {
  const lowest = largest([
    ...sheet.lines.map(inkBottom),
    ...[...sheet.grids, ...sheet.page.pictures].map(({ bottomMm }) => bottomMm),
  ]);
  return lowest === null ? null : sheet.page.heightMm - lowest;
};

/** The next sheet begins at the left edge: in the middle of a paragraph. */
const goesOn = (next: PdfSheet | undefined, leftMm: number): boolean => {
  const [first] = next?.lines ?? [];
  const isText =
    first !== undefined && (next?.grids.every((grid) => grid.topMm > first.baselineMm) ?? false);
  return isText && first.leftMm < leftMm + 1;
};

/** The margin is not wider than the narrowest room left, nor much narrower than that of a sheet cut in a paragraph. */
const bottomOf = (
  sheets: readonly PdfSheet[],
  leftMm: number,
): FormSection['margins']['bottom'] => {
  const rooms = sheets.map(footRoom);
  const narrowest = smallest(rooms.filter((room) => room !== null));
  const cut = rooms.filter((_, index) => goesOn(sheets[index + 1], leftMm));
  const widestCut = largest(cut.filter((room) => room !== null));
  if (narrowest === null) return null;
  const slackMm = widestCut === null ? narrowest : narrowest - (widestCut - twoLinesMm);
  return { mm: narrowest, slackMm: Math.max(0, slackMm) };
};

export const sectionOf = (sheets: readonly PdfSheet[]): FormSection => {
  const [first] = sheets;
  const widthMm = first?.page.widthMm ?? 0;
  const heightMm = first?.page.heightMm ?? 0;
  const fills = fillsWidth(sheets);
  const { left, right } = extentOf(sheets);
  const tops = sheets.flatMap((sheet) => [
    ...sheet.lines.map(inkTop),
    ...[...sheet.grids, ...sheet.page.pictures].map(({ topMm }) => topMm),
  ]);
  return {
    widthMm,
    heightMm,
    margins: {
      top: exact(smallest(tops)),
      bottom: bottomOf(sheets, left ?? 0),
      left: fills ? exact(left) : null,
      right: fills && right !== null ? exact(widthMm - right) : null,
    },
  };
};
