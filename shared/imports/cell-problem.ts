import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { cellName, columnLetters, type Place, type ReadCell } from './read-table.ts';

/** What a column is to give: a number may not be a day, nor stand for several cells at once. */
export type Wanted = 'text' | 'number';

/** Why a cell can't be taken as it is; null where it can. */
export const cellProblem = (cell: ReadCell, place: Place, wanted: Wanted): AppError | null => {
  const at = cellName(place);
  if (cell.formula === 'uncached') return appError('import.formulaWithoutValue', { cell: at });
  if (cell.failed) return appError('import.formulaFailed', { cell: at, text: cell.text });
  if (wanted === 'text') return null;
  if (cell.date !== undefined)
    return appError('import.dateForNumber', { cell: at, text: cell.text });
  return cell.mergedInto === undefined ? null : appError('import.mergedNumber', { cell: at });
};

export const hiddenColumnError = (column: number): AppError =>
  appError('import.hiddenColumn', { column: columnLetters(column) });
