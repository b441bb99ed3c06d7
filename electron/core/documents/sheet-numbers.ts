import type { Cell } from '#shared/dossier/document-model.ts';

/** What stands before the number in the printed text, as "≥ " of a requirement: kept as part of the number's format. */
const sign = /^[≥≤<>=]\s*/;

/** How Excel shows the number of a cell: thousands grouped, the decimals of the paper, its sign and its percent. */
export const numberFormat = (cell: Exclude<Cell, null>): string => {
  const { decimals = 0, percent = false } = cell.number ?? {};
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  const before = sign.exec(cell.text)?.[0] ?? '';
  return `${quoted(before)}#,##0${fraction}${percent ? quoted('%') : ''}`;
};

/** An exact number of any length: the decimals of a numerator are not known beforehand. */
export const plainFormat = '#,##0.##########';

const quoted = (text: string): string => (text === '' ? '' : `"${text}"`);
