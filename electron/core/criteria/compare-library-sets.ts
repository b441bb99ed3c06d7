import { compareSets } from '#shared/criteria/compare-sets.ts';
import type { CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { indicatorChanges } from '#shared/criteria/indicator-changes.ts';
import { setLineChanges } from '#shared/criteria/set-lines.ts';
import type { Handlers } from '../handlers.ts';
import { existingSet } from './set-library.ts';

/** Two sets of the library side by side; without a version the newest of each. */
export const compareLibrarySets: Handlers<'criteria'>['criteria.compareSets'] = (
  context,
  { before, after },
) => {
  const was = existingSet(context, before.setId, before.version).set;
  const is = existingSet(context, after.setId, after.version).set;
  return {
    before: nameOf(was),
    after: nameOf(is),
    differences: [...compareSets(was, is)],
    indicators: indicatorChanges(was, is),
    lines: setLineChanges(was, is),
  };
};

const nameOf = ({ id, version, title }: CriteriaSet) => ({ id, version, title });
