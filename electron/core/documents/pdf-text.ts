import type { Run } from '#shared/dossier/document-model.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { BrokenText, Letters } from './line-breaks.ts';
import {
  millimetresToPoints,
  pageLayout,
  singleLine,
  textWidth,
  type Orientation,
} from './page-layout.ts';
import { strip, type Strip } from './pages/flow.ts';
import { lineBoxes, type Align, type TextFrame } from './pages/lines.ts';
import { stacked, type Box, type Mark } from './pages/marks.ts';
import type { Bookmark } from './pages/pages.ts';
import { wordsOfRuns } from './pages/words.ts';

/** What the parts of one section need besides their block. */
export type PdfContext = {
  readonly metrics: FontMetrics;
  readonly orientation: Orientation;
};

/** Height of one printed line in points. */
export const linePitch = (size: number, lines: number): number => size * singleLine * lines;

export const roomAcross = ({ orientation }: PdfContext): number =>
  millimetresToPoints(textWidth(orientation));

/** Lines of a paragraph that is kept whole with what follows; of a longer one the last lines are. */
const mostWhole = 6;
const lastLines = 3;

type Paragraph = {
  readonly runs: readonly Run[];
  readonly keepsNext: boolean;
  readonly bookmark: Bookmark | null;
};

/**
 * Running text: justified, first line indented, at least 6 points from what stands above (ND30-ND-02 to ND-06). No
 * single line is left at the foot or at the top of a page, and a text of three lines is never parted; Word does the
 * same.
 */
export const bodyStrips = (
  { runs, keepsNext, bookmark }: Paragraph,
  context: PdfContext,
): readonly Strip[] => {
  const { size, firstLine, lines, before } = pageLayout.body;
  const frame: TextFrame = {
    width: roomAcross(context),
    size,
    pitch: linePitch(size, lines),
    align: 'justify',
    indent: millimetresToPoints(firstLine),
  };
  const boxes = lineBoxes(wordsOfRuns(runs, size, context.metrics), frame);
  const count = boxes.length;
  const kept = count <= mostWhole ? count : lastLines;
  const holds = (index: number): boolean =>
    (count <= 3 && index < count - 1) ||
    index === 0 ||
    index === count - 2 ||
    (keepsNext && index >= count - kept);
  return boxes.map((box, index) => ({
    ...strip(box, index === 0 ? before : 0),
    keepsNext: index === count - 1 ? keepsNext : holds(index),
    ...(index === 0 && bookmark !== null && { bookmark }),
  }));
};

type BoxFrame = {
  readonly width: number;
  readonly size: number;
  readonly align: Align;
  readonly left?: number;
  /** From line to line, in shares of a single line. */
  readonly lines?: number;
};

/** A text in lines, as one box. */
export const textBox = (
  runs: readonly Run[],
  { lines = 1, ...frame }: BoxFrame,
  metrics: FontMetrics,
): Box =>
  stacked(
    lineBoxes(wordsOfRuns(runs, frame.size, metrics), {
      ...frame,
      pitch: linePitch(frame.size, lines),
    }),
  );

/** Lines broken beforehand, each centred on its own, in a room of this many points. */
export const centredLines = (
  { lines }: Pick<BrokenText, 'lines'>,
  letters: Letters,
  { width, metrics }: Room,
): Box => stacked(lines.map((line) => centredLine(line, letters, { width, metrics })));

export type Room = { readonly width: number; readonly metrics: FontMetrics };

export const centredLine = (text: string, { size, style }: Letters, room: Room): Box =>
  centredRun({ text, ...style }, size, room);

export const centredRun = (run: Run, size: number, { width, metrics }: Room): Box =>
  textBox([run], { width, size, align: 'center' }, metrics);

/** A solid rule in the middle of its room (ND30-TN-07, CQ-08, TY-04). */
export const centredRule = (length: number, room: number): Box => {
  const { gap, width } = pageLayout.rule;
  const rule: Mark = {
    kind: 'rule',
    x: (room - length) / 2,
    y: gap,
    width: length,
    height: 0,
    thickness: width,
  };
  return { height: gap, marks: [rule] };
};
