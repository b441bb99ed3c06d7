import { WrongUsage } from './failures.ts';

/** A set by its id, or one version of it by id@version. */
export const setNamed = (word: string): { setId: string; version?: number } => {
  const [setId = '', version] = word.split('@');
  if (version === undefined) return { setId };
  if (!/^\d{1,9}$/.test(version)) throw new WrongUsage(`${word}: no such version`);
  return { setId, version: Number(version) };
};
