import { compare } from '#shared/kernel/decimal.ts';
import type { RequiredLevel, RequiredThreshold } from '../evaluation.ts';
import { boundsAlike } from '../overlays/strictness.ts';

/** How what is asked now stands to what was asked of this unit: can the old "met" be taken over? */
export type RequiredStanding = 'equal' | 'lower' | 'higher' | 'unlike' | 'unknown';

/** Only what can be weighed is: a share against a share of the same unit, a step against a step of one scale. */
export const compareRequired = (before: RequiredLevel, after: RequiredLevel): RequiredStanding => {
  if (after.kind === 'unknown') return 'unknown';
  if (before.kind === 'threshold' && after.kind === 'threshold')
    return compareThresholds(before, after);
  if (before.kind === 'achieved' && after.kind === 'achieved') return 'equal';
  if (before.kind === 'level' && after.kind === 'level') return compareLevels(before, after);
  return 'unlike';
};

const compareThresholds = (
  before: RequiredThreshold,
  after: RequiredThreshold,
): RequiredStanding => {
  if (!boundsAlike(before.operator, after.operator) || before.unit !== after.unit) return 'unlike';
  const isLower = after.operator.startsWith('>');
  const sign = compare(after.threshold, before.threshold) * (isLower ? 1 : -1);
  if (sign !== 0) return sign > 0 ? 'higher' : 'lower';
  if (before.operator === after.operator) return 'equal';
  return after.operator.endsWith('=') ? 'lower' : 'higher';
};

type Level = Extract<RequiredLevel, { kind: 'level' }>;

/** Best first: an earlier step asks for more. Two scales that differ can't be weighed. */
const compareLevels = (before: Level, after: Level): RequiredStanding => {
  if (before.levels.join('\n') !== after.levels.join('\n')) return 'unlike';
  const [was, is] = [before.levels.indexOf(before.level), after.levels.indexOf(after.level)];
  if (was === is) return 'equal';
  return is < was ? 'higher' : 'lower';
};
