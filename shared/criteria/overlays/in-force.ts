import type { ActReference } from '../evaluation.ts';
import { findAct, type Overlay, type OverlayExemption, type OverlayLine } from '../overlay.ts';

/** A line of an overlay with the act that makes it bind. */
export type BindingLine<Line extends OverlayLine> = {
  readonly line: Line;
  readonly act: ActReference;
  readonly from: string;
};

/**
 * The lines that bind on a day, the one that began last at the end. Without a day the newest hold. A line without
 * an act binds nobody.
 */
export const bindingLines = <Line extends OverlayLine>(
  overlay: Overlay,
  lines: readonly Line[],
  asOf: string | null,
): readonly BindingLine<Line>[] =>
  lines
    .flatMap((line) => {
      const found = findAct(overlay, line.act);
      if (!found) return [];
      const { kind, number, date, issuer, subject } = found;
      return [{ line, act: { kind, number, date, issuer, subject }, from: startOf(overlay, line) }];
    })
    .filter(({ line, from }) => asOf === null || (from <= asOf && asOf <= (line.validTo ?? asOf)))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

/** The day a line begins: its own, else that of its act. */
export const startOf = (overlay: Overlay, line: OverlayLine): string =>
  line.validFrom ?? findAct(overlay, line.act)?.date ?? '';

/** Of several lines for one code the one that began last. */
export const lastByCode = <Line extends OverlayLine>(
  binding: readonly BindingLine<Line>[],
  codeOf: (line: Line) => string,
): ReadonlyMap<string, BindingLine<Line>> => new Map(binding.map((one) => [codeOf(one.line), one]));

export const exempts = ({ codes }: OverlayExemption, code: string): boolean =>
  codes === 'all' || codes.includes(code);
