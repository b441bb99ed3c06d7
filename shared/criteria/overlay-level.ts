import type { ActReference } from './evaluation.ts';
import { findAct, type Overlay, type OverlayLevel } from './overlay.ts';

/** A level of the province with the act that sets it. */
export type BindingLevel = { readonly level: OverlayLevel; readonly act: ActReference };

/**
 * The province's level for an indicator on a day: of several the one that began last. Without a day the
 * newest holds. A level without an act binds nobody.
 */
export const findOverlayLevel = (
  overlay: Overlay | null,
  code: string,
  asOf: string | null,
): BindingLevel | null => {
  const levels = overlay === null ? [] : datedLevels(overlay, code);
  const held = levels.filter(({ from }) => asOf === null || from <= asOf);
  held.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const last = held.at(-1);
  return last ? { level: last.level, act: last.act } : null;
};

const datedLevels = (overlay: Overlay, code: string) =>
  overlay.levels
    .filter((level) => level.code === code)
    .flatMap((level) => {
      const act = findAct(overlay, level.act);
      if (!act) return [];
      const { kind, number, date, issuer, subject } = act;
      const reference: ActReference = { kind, number, date, issuer, subject };
      return [{ level, act: reference, from: level.validFrom ?? date }];
    });
