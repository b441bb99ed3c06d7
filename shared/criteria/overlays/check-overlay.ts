import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { CriteriaSet } from '../criteria-set.ts';
import { findAct, type Overlay, type OverlayLine } from '../overlay.ts';
import { exemptionFault, indicatorFault, levelFault, partsFault } from './check-lines.ts';
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

type CheckedLine = {
  readonly list: string;
  readonly field: string;
  readonly code: string;
  readonly line: OverlayLine;
  readonly fault: AppError | null;
};

const checkedLines = (overlay: Overlay, set: CriteriaSet): readonly CheckedLine[] => {
  const check =
    <Line extends OverlayLine>(
      list: string,
      codeOf: (line: Line) => string,
      faultOf: (line: Line, field: string) => AppError | null,
    ) =>
    (line: Line, at: number): CheckedLine => {
      const [code, field] = [codeOf(line), `${list}.${at}`];
      const fault = faultOf(line, field) ?? lineFault(overlay, line, { code, field });
      return { list, field, code, line, fault };
    };
  const { levels, indicators, parts, notApplicable } = overlay;
  const known = { set, added: indicators.map(({ indicator }) => indicator.code) };
  return [
    ...levels.map(check('levels', ({ code }) => code, levelFault(set))),
    ...indicators.map(check('indicators', ({ indicator }) => indicator.code, indicatorFault(set))),
    ...parts.map(check('parts', ({ code }) => code, partsFault(set))),
    ...notApplicable.rules.map(
      check('notApplicable.rules', ({ codes }) => String(codes), exemptionFault(known)),
    ),
  ];
};

type Place = { readonly code: string; readonly field: string };

/** What every line has: an act that stands in the overlay, and days in their order. */
const lineFault = (
  overlay: Overlay,
  line: OverlayLine,
  { code, field }: Place,
): AppError | null => {
  if (!findAct(overlay, line.act))
    return appError('overlay.actMissing', { code, act: line.act }, field);
  const [from, to] = [startOf(overlay, line), line.validTo];
  return to !== undefined && to < from
    ? appError('overlay.datesReversed', { code, from, to }, field)
    : null;
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
