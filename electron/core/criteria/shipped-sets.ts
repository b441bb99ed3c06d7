import { criteriaSetSchema, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import type { Resources } from '../resources.ts';

/** Every set the program ships, in the order of its file names. Only the library reads these. */
export const readShippedSets = (resources: Resources): CriteriaSet[] =>
  resources
    .list('criteria')
    .filter((name) => name.endsWith('.json'))
    .map((name) => resources.readJson(criteriaSetSchema, `criteria/${name}`));
