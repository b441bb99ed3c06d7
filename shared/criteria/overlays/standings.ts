import { findIndicator, type CriteriaSet } from '../criteria-set.ts';
import type { Overlay, OverlayLevel, OverlayParts } from '../overlay.ts';
import { effectiveRequirement } from './effective-requirement.ts';
import type { Standing } from './province-rule.ts';
import { partsStanding, standingOf } from './strictness.ts';

/** One line of the province beside what the State asks for. */
export type LineStanding = {
  /** Place in the overlay: "levels.3". */
  readonly field: string;
  readonly code: string;
  readonly standing: Standing;
  readonly line: OverlayLevel | OverlayParts;
};

/** How every line of an overlay stands to the State's set, whatever day it binds on. */
export const standingsOf = (overlay: Overlay, set: CriteriaSet): readonly LineStanding[] => {
  const columns = set.variants.map(({ id }) => id);
  const levels = overlay.levels.map((line, at) => {
    const indicator = findIndicator(set, line.code);
    const standing = indicator
      ? standingOf(indicator.requirement, effectiveRequirement(indicator, line, columns), columns)
      : 'unlike';
    return { field: `levels.${at}`, code: line.code, standing, line };
  });
  const parts = overlay.parts.map((line, at) => {
    const national = findIndicator(set, line.code)?.parts ?? [];
    const standing = partsStanding(national, line.parts, columns);
    return { field: `parts.${at}`, code: line.code, standing, line };
  });
  return [...levels, ...parts];
};

/** Lines that ask for less than the State, or can't be weighed against it: a person has to answer for each. */
export const doubtfulLines = (overlay: Overlay, set: CriteriaSet): readonly LineStanding[] =>
  standingsOf(overlay, set).filter(({ standing }) => standing === 'below' || standing === 'unlike');
