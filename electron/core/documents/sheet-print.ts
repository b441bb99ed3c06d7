import type { PageSetup } from 'hucre';
import { pageLayout } from './page-layout.ts';

const inches = (millimetres: number): number => millimetres / 25.4;
const margins = {
  top: inches(pageLayout.margin.top),
  bottom: inches(pageLayout.margin.bottom),
  left: inches(pageLayout.margin.left),
  right: inches(pageLayout.margin.right),
  header: inches(pageLayout.pageNumber.fromEdge),
  footer: inches(pageLayout.pageNumber.fromEdge),
};

/** How a sheet prints: landscape A4, as wide as one page and as many pages long as it needs. */
export const printSetup: PageSetup = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins,
};
