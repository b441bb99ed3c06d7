import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readBuildCache, rememberBuild } from './bundling/build-cache.ts';
import { bundles, type Bundle } from './bundling/bundles.ts';
import { fingerprint } from './bundling/fingerprint.ts';
import { requireNode } from './require-node.ts';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

// Standard output belongs to the program that is started after the build.
const say = (line: string): void => console.error(line);

/** Builds what is stale of all bundles. */
export const buildAll = (): Promise<void> => buildBundles(bundles.map(({ name }) => name));

/**
 * Builds those of the named bundles whose sources changed; ends the program where that fails, for what would
 * start then is older than its source. Vite is loaded only when there is something to build.
 */
export const buildBundles = async (names: readonly Bundle['name'][]): Promise<void> => {
  requireNode();
  mkdirSync(dist, { recursive: true });
  const wanted = bundles.filter(({ name }) => names.includes(name));
  const built = await Promise.allSettled(wanted.map(buildIfStale));
  const failures = built.filter((result) => result.status === 'rejected');
  for (const { reason } of failures) say(String(reason));
  if (failures.length > 0) process.exit(1);
};

const buildIfStale = async (bundle: Bundle): Promise<void> => {
  const print = fingerprint(root, bundle.sources);
  const folder = path.join(dist, bundle.name);
  if (readBuildCache(dist)[bundle.name] === print && existsSync(folder)) return;
  const entries = existingEntries(bundle);
  if (Object.keys(entries).length === 0) return;
  const started = performance.now();
  await buildBundle(bundle, entries);
  rememberBuild(dist, bundle.name, print);
  say(`built ${bundle.name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
};

/** Into a folder of its own, then renamed: a program that starts meanwhile never sees half a bundle. */
const buildBundle = async (bundle: Bundle, entries: Bundle['entries']): Promise<void> => {
  const [{ build }, { viteConfiguration }] = await Promise.all([
    import('vite'),
    import('./bundling/vite-configuration.ts'),
  ]);
  const folder = path.join(dist, bundle.name);
  const outDir = `${folder}.new-${process.pid}`;
  try {
    await build(viteConfiguration({ root, bundle, entries, outDir }));
    rmSync(folder, { recursive: true, force: true });
    renameSync(outDir, folder);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
};

const existingEntries = (bundle: Bundle): Bundle['entries'] => {
  const isThere = ([, file]: [string, string]) => existsSync(path.join(root, file));
  const missing = Object.entries(bundle.entries).filter((entry) => !isThere(entry));
  for (const [, file] of missing) say(`${bundle.name}: ${file} is missing and was left out`);
  return Object.fromEntries(Object.entries(bundle.entries).filter(isThere));
};

if (import.meta.main) await buildAll();
