import { fold } from '#shared/kernel/vietnamese.ts';
import { centerOf, type PdfLine } from './pdf-lines.ts';
import type { TextArea } from './pdf-margins.ts';

/** Lines that stand in two columns: the boxes above the title, and those of the signature. */
export type PdfRegions = {
  readonly header: readonly PdfLine[];
  readonly running: readonly PdfLine[];
  readonly foot: readonly PdfLine[];
};

const headerLimit = 16;
const offCenterMm = 12;

const isNearCenter = (line: PdfLine, area: TextArea): boolean =>
  Math.abs(centerOf(line) - area.centerMm) < offCenterMm;

const motto = /^(cong hoa|doc lap)/;

/** Several addressees of a letter stand below these words, which then are left of the middle. */
const isAddress = (line: PdfLine): boolean => fold(line.text).startsWith('kinh gui');

/** The header ends above the first line that stands in the middle, the title; that of a letter above its addressees. */
const headerLength = (lines: readonly PdfLine[], area: TextArea): number => {
  const first = lines.slice(0, headerLimit);
  const lastMotto = first.findLastIndex((line) => motto.test(fold(line.text)));
  if (lastMotto < 0) return 0;
  const end = first.findIndex(
    (line, index) => index > lastMotto && (isNearCenter(line, area) || isAddress(line)),
  );
  return end < 0 ? lastMotto + 1 : end;
};

/** Wholly left or wholly right of the middle, as a line of running text rarely is. */
const isHalf = (line: PdfLine, area: TextArea): boolean =>
  line.rightMm < area.centerMm + 6 || line.leftMm > area.centerMm - 12;

const isRight = (line: PdfLine, area: TextArea): boolean => centerOf(line) > area.centerMm + 8;

const footLength = (lines: readonly PdfLine[], area: TextArea): number => {
  const lastFull = lines.findLastIndex((line) => !isHalf(line, area));
  const half = lines.slice(lastFull + 1);
  const start = half.findIndex(
    (line, index) =>
      isRight(line, area) ||
      fold(line.text).startsWith('noi nhan') ||
      sharesBaseline(line, half[index + 1]),
  );
  return start < 0 ? 0 : half.length - start;
};

const sharesBaseline = (line: PdfLine, next: PdfLine | undefined): boolean =>
  next !== undefined &&
  next.page === line.page &&
  Math.abs(next.baselineMm - line.baselineMm) < 1.5;

/** Cuts the lines of a section; an annex has neither header nor signature. */
export const regionsOf = (lines: readonly PdfLine[], area: TextArea): PdfRegions => {
  const header = headerLength(lines, area);
  const foot = header === 0 ? 0 : footLength(lines.slice(header), area);
  return {
    header: lines.slice(0, header),
    running: lines.slice(header, lines.length - foot),
    foot: lines.slice(lines.length - foot),
  };
};

/** A caption under a photo goes on in its own column: nearer than the next paragraph could stand. */
const captionStepMm = 7;

const isBeside = (line: PdfLine, other: PdfLine): boolean =>
  line !== other && line.page === other.page && Math.abs(line.baselineMm - other.baselineMm) < 0.6;

const continuesColumn = (line: PdfLine, above: PdfLine, area: TextArea): boolean =>
  line.page === above.page &&
  line.baselineMm - above.baselineMm < captionStepMm &&
  (line.rightMm < area.centerMm || line.leftMm > area.centerMm);

/** Lines of running text that stand side by side, as captions of two photos do. */
export const sideBySide = (lines: readonly PdfLine[], area: TextArea): ReadonlySet<PdfLine> => {
  const columns = new Set<PdfLine>();
  lines.forEach((line, index) => {
    const near = lines.slice(Math.max(0, index - 2), index + 3);
    const follows = near.some((above) => columns.has(above) && continuesColumn(line, above, area));
    if (follows || near.some((other) => isBeside(line, other))) columns.add(line);
  });
  return columns;
};
