import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCriteriaSet, type CriteriaSet } from '#shared/criteria/criteria-set.ts';

const folder = path.resolve(import.meta.dirname, '../../../resources/criteria');

export const setFileNames = (): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.json'));

export const readSetFile = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(folder, name), 'utf8'));

/** A set that the project ships; throws with the fault where it does not parse. */
export const loadSet = (id: string): CriteriaSet => {
  const parsed = parseCriteriaSet(readSetFile(`${id}.json`));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};
