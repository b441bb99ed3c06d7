import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { actText } from '../act-text.ts';
import { findIndicator, type CriteriaSet } from '../criteria-set.ts';
import {
  findAct,
  type Overlay,
  type OverlayExemption,
  type OverlayLevel,
  type OverlayLine,
} from '../overlay.ts';
import { tableText, withUnit } from '../required-text.ts';
import { exemptionFault } from './check-lines.ts';
import { checkedLines, type CheckedLine } from './checked-lines.ts';

export const leftKinds = ['level', 'indicator', 'parts', 'exemption'] as const;

/** What a province decided and another text of the set can't take: the line in words, and why. */
export type LeftLine = {
  readonly kind: (typeof leftKinds)[number];
  readonly code: string;
  /** "≥ 80%", the name of an added indicator, the names of the parts, the wording of an exemption. */
  readonly words: string;
  /** "Quyết định số 1187/QĐ-UBND ngày 28/6/2022 của UBND tỉnh Lĩnh Khê". */
  readonly act: string;
  readonly fault: AppError;
};

/** Lines of an overlay that do not fit a set; all of them where it is the overlay of another set. */
export const leftLines = (overlay: Overlay, to: CriteriaSet, from: CriteriaSet): LeftLine[] => {
  const isOther = overlay.baseSetId !== to.id;
  return checkedLines(overlay, to).flatMap((checked): LeftLine[] => {
    const kind = kinds[checked.list];
    const words = wordsOf(checked.line, checked.code, from);
    const found = findAct(overlay, checked.line.act);
    const act = found ? actText(found) : '';
    const faults = isOther
      ? [{ code: checked.code, fault: appError('overlay.otherSet', { set: to.title }) }]
      : faultsOf(checked, overlay, to);
    return faults.map(({ code, fault }) => ({ kind, code, words, act, fault }));
  });
};

/** The overlay without the lines that would ask a set for what it can't be asked. */
export const fittingOverlay = (overlay: Overlay, set: CriteriaSet): Overlay => {
  const unfit = new Set<OverlayLine>(
    checkedLines(overlay, set).flatMap(({ fault, line }) => (fault ? [line] : [])),
  );
  if (unfit.size === 0) return overlay;
  const fits = (line: OverlayLine): boolean => !unfit.has(line);
  const { levels, indicators, parts } = overlay;
  // An exemption binds the codes that the set has, whatever else it names.
  return {
    ...overlay,
    levels: levels.filter(fits),
    indicators: indicators.filter(fits),
    parts: parts.filter(fits),
  };
};

const kinds = {
  levels: 'level',
  indicators: 'indicator',
  parts: 'parts',
  'notApplicable.rules': 'exemption',
} as const;

type Left = { readonly code: string; readonly fault: AppError };

/** An exemption names several indicators: each that is gone is a line of its own. */
const faultsOf = (
  { code, line, fault }: CheckedLine,
  overlay: Overlay,
  to: CriteriaSet,
): Left[] => {
  if (!fault) return [];
  if (!('codes' in line) || line.codes === 'all') return [{ code, fault }];
  const added = overlay.indicators.map(({ indicator }) => indicator.code);
  const check = exemptionFault({ set: to, added });
  const gone = line.codes.flatMap((one): Left[] => {
    const found = check({ ...line, codes: [one] } satisfies OverlayExemption, '');
    return found ? [{ code: one, fault: found }] : [];
  });
  return gone.length === 0 ? [{ code, fault }] : gone;
};

const wordsOf = (line: OverlayLine, code: string, from: CriteriaSet): string => {
  if ('codes' in line) return line.wording;
  if ('indicator' in line) return line.indicator.name;
  if ('parts' in line) return line.parts.map(({ name }) => name).join('; ');
  return levelWords(line, findIndicator(from, code)?.unit ?? '');
};

/** Each number once, whatever columns it is for. */
const levelWords = (line: OverlayLevel, unitOfSet: string): string => {
  if ('wording' in line) return line.wording;
  const values = 'value' in line ? [line.value] : [...new Set(Object.values(line.byVariant))];
  const unit = line.unit ?? unitOfSet;
  return values.map((value) => tableText(line.operator, withUnit(value, unit, false))).join('; ');
};
