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
