import { appError } from '#shared/kernel/app-error.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { CriteriaSet } from './criteria-set.ts';

/**
 * Whether a dossier may go on under another text: the same level, grade and period, so that an indicator's code
 * still means that indicator. The sets of another period are another count, which the crosswalk leads to.
 */
export const checkUpgrade = (from: CriteriaSet, to: CriteriaSet): Result<CriteriaSet> => {
  const details = { from: from.title, to: to.title };
  if (from.level !== to.level) return fail(appError('upgrade.otherLevel', details, 'setId'));
  if (from.grade !== to.grade) return fail(appError('upgrade.otherGrade', details, 'setId'));
  const isSamePeriod = canonicalJson(from.period) === canonicalJson(to.period);
  if (!isSamePeriod) return fail(appError('upgrade.otherPeriod', details, 'setId'));
  return canonicalJson(from) === canonicalJson(to)
    ? fail(appError('upgrade.sameText', details, 'setId'))
    : ok(to);
};
