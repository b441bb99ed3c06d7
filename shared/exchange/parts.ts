import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { appError } from '#shared/kernel/app-error.ts';

/** What packages are carried by, and the largest file each takes, in bytes. */
export const carriers = {
  /** A message of Zalo. */
  zalo: 1000 * 1000 * 1000,
  /** Mail of an office: 25 MB, a third of which goes into how it is encoded. */
  email: 18 * 1000 * 1000,
  /** A stick as it is sold. */
  fat32: 2 ** 32 - 1,
} as const;
export type Carrier = keyof typeof carriers;
export const carrierNames = ['zalo', 'email', 'fat32'] as const satisfies readonly Carrier[];

/** "goi.zip.003": names that every program sorts in their order. */
export const partName = (name: string, number: number): string =>
  `${name}.${String(number).padStart(3, '0')}`;

const numberOf = (name: string): number | null => {
  const [, digits] = /\.(\d{3,5})$/.exec(name) ?? [];
  return digits === undefined ? null : Number(digits);
};

export type Part = { readonly name: string };

/**
 * Parts in their order, from files in whatever order they were chosen. One file is itself. Refuses a part that
 * is missing between two others, one given twice, and files that belong to different packages.
 */
export const orderParts = <P extends Part>(parts: readonly P[]): Result<readonly P[]> => {
  if (parts.length === 1 && (numberOf(parts[0]?.name ?? '') ?? 1) === 1) return ok(parts);
  const stem = stemOf(parts[0]?.name ?? '');
  const foreign = parts.find(({ name }) => numberOf(name) === null || stemOf(name) !== stem);
  if (foreign) return fail(appError('package.foreignPart', { name: foreign.name }));
  const ordered = parts.toSorted((a, b) => (numberOf(a.name) ?? 0) - (numberOf(b.name) ?? 0));
  const wrong = ordered.findIndex(({ name }, at) => numberOf(name) !== at + 1);
  return wrong === -1
    ? ok(ordered)
    : fail(appError('package.missingPart', { name: partName(stem, wrong + 1) }));
};

const stemOf = (name: string): string => name.replace(/\.\d{3,5}$/, '');
