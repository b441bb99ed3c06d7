import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { CriteriaSet } from '../criteria-set.ts';
import type { Overlay } from '../overlay.ts';
import { checkedLines, type CheckedLine } from './checked-lines.ts';
import { startOf } from './in-force.ts';
import { doubtfulLines } from './standings.ts';

/** Does this overlay fit this set? The first fault is named with the place of its line. */
export const checkOverlay = (overlay: Overlay, set: CriteriaSet): Result<Overlay> => {
  const fault = overlayFault(overlay, set) ?? confirmationFault(overlay, set);
  return fault === null ? ok(overlay) : fail(fault);
};

/** The same without asking who answers for what is below the State's level. */
export const overlayFault = (overlay: Overlay, set: CriteriaSet): AppError | null => {
  const { baseSetId } = overlay;
  if (baseSetId !== set.id) return appError('criteria.unknownSet', { set: baseSetId }, 'baseSetId');
  const lines = checkedLines(overlay, set);
  return lines.find(({ fault }) => fault !== null)?.fault ?? repeatedFault(overlay, lines);
};

/** Two lines of one kind for one code may follow each other; on one day only one of them can begin. */
const repeatedFault = (overlay: Overlay, lines: readonly CheckedLine[]): AppError | null => {
  const seen = new Set<string>();
  for (const { list, field, code, line } of lines) {
    const key = `${list} ${code} ${startOf(overlay, line)}`;
    if (list !== 'notApplicable.rules' && seen.has(key))
      return appError('overlay.duplicateLine', { code }, field);
    seen.add(key);
  }
  return null;
};

/** Below the State's level nothing passes in silence: a person says why, and the name stays in the overlay. */
const confirmationFault = (overlay: Overlay, set: CriteriaSet): AppError | null => {
  const open = doubtfulLines(overlay, set).find(({ line }) => !line.belowNational);
  if (!open) return null;
  const { code, field, standing } = open;
  return standing === 'below'
    ? appError('overlay.belowNational', { code }, field)
    : appError('overlay.notComparable', { code }, field);
};
