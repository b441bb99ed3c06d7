import { appError, type AppError } from '#shared/kernel/app-error.ts';
import type { CriteriaSet } from '../criteria-set.ts';
import { findAct, type Overlay, type OverlayLine } from '../overlay.ts';
import { exemptionFault, indicatorFault, levelFault, partsFault } from './check-lines.ts';
import { startOf } from './in-force.ts';

/** A line of an overlay with its place and what keeps it from fitting a set; null where it fits. */
export type CheckedLine = {
  readonly list: 'levels' | 'indicators' | 'parts' | 'notApplicable.rules';
  readonly field: string;
  readonly code: string;
  readonly line: OverlayLine;
  readonly fault: AppError | null;
};

/** Every line of an overlay beside the set, in the order of the file. */
export const checkedLines = (overlay: Overlay, set: CriteriaSet): readonly CheckedLine[] => {
  const check =
    <Line extends OverlayLine>(
      list: CheckedLine['list'],
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
