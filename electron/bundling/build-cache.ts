import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const cacheSchema = z.record(z.string(), z.string());
type BuildCache = Readonly<Record<string, string>>;

const cacheFile = (dist: string): string => path.join(dist, '.build-cache.json');

/** Which fingerprint each bundle of dist/ was built from; empty where there is none or it can't be read. */
export const readBuildCache = (dist: string): BuildCache => {
  const file = cacheFile(dist);
  if (!existsSync(file)) return {};
  try {
    return cacheSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {}; // Half written by a build that was cut off: build again.
  }
};

/** Remembers what a bundle was built from. Read again first: another process may have built another bundle. */
export const rememberBuild = (dist: string, bundle: string, print: string): void => {
  const cache = { ...readBuildCache(dist), [bundle]: print };
  writeFileSync(cacheFile(dist), `${JSON.stringify(cache, null, 2)}\n`);
};
