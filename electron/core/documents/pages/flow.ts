import { placeGrid, gridLead, type Grid } from './grid.ts';
import type { Box } from './marks.ts';
import { openPages, type Bookmark, type Page, type Pages, type Sheet } from './pages.ts';

/** What is never parted: a line, a header, a photo, a signature. */
export type Strip = Box & {
  readonly kind: 'strip';
  /** Points kept free above it; none at the top of a page. */
  readonly before: number;
  /** Stands on the same page as what follows. */
  readonly keepsNext: boolean;
  readonly bookmark?: Bookmark;
};

export type Flow = Strip | Grid;

export const strip = (box: Box, before = 0): Strip => ({
  ...box,
  kind: 'strip',
  before,
  keepsNext: false,
});

/** No more than this share of a page is kept together: what is longer begins where it stands. */
const mostOfPage = 0.7;

/** Points by which heights may miss the page they were measured for. */
const tolerance = 0.01;

/** Lays one section out, from a new page on. */
export const flowed = (flows: readonly Flow[], sheet: Sheet): readonly Page[] => {
  const pages = openPages(sheet);
  const needs = keptHeights(flows, sheet.height * mostOfPage);
  for (const [index, flow] of flows.entries()) {
    const need = needs[index] ?? 0;
    if (!pages.isFresh() && flow.before + need > pages.room() + tolerance) pages.turn();
    if (!pages.isFresh()) pages.skip(flow.before);
    place(flow, pages);
  }
  return pages.all;
};

const place = (flow: Flow, pages: Pages): void =>
  flow.kind === 'strip' ? pages.put(flow, flow.bookmark) : placeGrid(flow, pages);

/** Points from the top of each flow to the foot of what it must not be parted from. */
const keptHeights = (flows: readonly Flow[], most: number): readonly number[] => {
  const needs: number[] = [];
  let below = 0;
  for (const flow of flows.toReversed()) {
    const own = flow.kind === 'strip' ? flow.height : gridLead(flow);
    const kept = flow.kind === 'strip' && flow.keepsNext ? own + below : own;
    const need = kept > most ? own : kept;
    needs.push(need);
    below = flow.before + need;
  }
  return needs.toReversed();
};
