import { criteriaSetSchema, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { Resources } from '../resources.ts';

/** Every set the program ships, by level from village to province and then by file name. */
export const readSets = (resources: Resources): CriteriaSet[] =>
  resources
    .list('criteria')
    .filter((name) => name.endsWith('.json'))
    .map((name) => resources.readJson(criteriaSetSchema, `criteria/${name}`));

export const readSet = (resources: Resources, setId: string): CriteriaSet =>
  readSets(resources).find(({ id }) => id === setId) ??
  refuse('criteria.unknownSet', { set: setId }, 'setId');
