import type { Content } from 'pdfmake/interfaces.js';
import {
  pageLayout,
  singleLineWithoutGap,
  textHeight,
  millimetresToPoints,
  type Orientation,
} from './page-layout.ts';

/** No more than this share of a page is ever asked for: pdfmake drops silently what fits on no page. */
const mostOfPage = 0.7;

/**
 * Begins the nodes on a new page unless this many points are left on the current one. pdfmake's own `unbreakable` and
 * `dontBreakRows` drop without an error whatever is taller than a page; an empty line of the wanted height followed
 * by a step back up has the same effect and can't lose a word.
 */
export const reserve = (
  points: number,
  nodes: readonly Content[],
  orientation: Orientation,
): Content => {
  const height = Math.min(points, millimetresToPoints(textHeight(orientation)) * mostOfPage);
  return { stack: [emptyLine(height), { stack: [...nodes], margin: [0, -height, 0, 0] }] };
};

const emptyLine = (height: number): Content => ({
  text: '',
  fontSize: pageLayout.table.size,
  lineHeight: height / (pageLayout.table.size * singleLineWithoutGap),
});
