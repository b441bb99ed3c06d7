import { z } from 'zod';

const versions = z.record(z.string(), z.string());

export const manifestSchema = z.object({ dependencies: versions, devDependencies: versions });
type Manifest = z.infer<typeof manifestSchema>;

const exact = /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;

const listed = (manifest: Manifest): readonly (readonly [string, string])[] => [
  ...Object.entries(manifest.dependencies),
  ...Object.entries(manifest.devDependencies),
];

/** Packages whose version leaves a choice: two installs on two days must be the same program. */
export const looselyPinned = (manifest: Manifest): readonly string[] =>
  listed(manifest)
    .filter(([, version]) => !exact.test(version))
    .map(([name, version]) => `${name} ${version}`);

/** Packages without a row and a reason in the README's table of dependencies. */
export const withoutReason = (manifest: Manifest, readme: string): readonly string[] => {
  const section = /^#+ Dependencies\n([\s\S]*?)(?=^#+ |(?![\s\S]))/m.exec(readme)?.[1] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  const hasReason = (name: string): boolean =>
    rows.some(
      (row) => row.includes(`\`${name}\``) && (row.split('|').at(-2) ?? '').trim().length > 10,
    );
  return listed(manifest)
    .map(([name]) => name)
    .filter((name) => !hasReason(name));
};

/** Addresses in a lock file: they would bind every install to one registry or mirror. */
export const lockedAddresses = (lock: string): readonly string[] =>
  lock.split('\n').filter((line) => /"resolved": "https?:/.test(line));

/** Packages that the program imports and package.json does not name: they are there by another package's grace. */
export const undeclared = (manifest: Manifest, imported: readonly string[]): readonly string[] => {
  const names = new Set(listed(manifest).map(([name]) => name));
  return [...new Set(imported)].filter((name) => !names.has(name));
};

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: versions.optional() })),
});

/**
 * Optional packages that a lock does not hold. npm leaves them out without a word where a registry has no such
 * version (the newest often lack a binary for some system), and `npm ci` then refuses the lock.
 */
export const missingFromLock = (lock: string): readonly string[] => {
  const { packages } = lockSchema.parse(JSON.parse(lock));
  const holds = (parent: string, name: string): boolean =>
    [`node_modules/${name}`, `${parent}/node_modules/${name}`].some((at) => at in packages);
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !holds(parent, name)),
  );
};
