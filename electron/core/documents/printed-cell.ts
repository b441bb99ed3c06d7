import type { Cell } from '#shared/dossier/document-model.ts';
import { cellText } from '#shared/dossier/document-text.ts';
import { tieDashes, tieSigns } from '#shared/dossier/ties.ts';

/** What a cell shows on a page: in a narrow column a sign and its number ("≥ 90%") stay on one line. */
export const printedCell = (cell: Cell): string => tieDashes(tieSigns(cellText(cell)));
