import { checkBag } from '#shared/exchange/container/check-bag.ts';
import {
  declarationPath,
  infoPath,
  manifestPath,
  tagManifestPath,
} from '#shared/exchange/container/bag.ts';
import type { PackageProblem } from '#shared/exchange/container/package-problem.ts';
import type { ViewerData } from '#shared/exchange/viewer/viewer-data.ts';
import type { FoundFile } from './found-file.ts';
import { hashBlob, textOf } from './sha256.ts';

export type Outcome =
  | {
      readonly kind: 'checked';
      readonly problems: readonly PackageProblem[];
      readonly count: number;
    }
  | { readonly kind: 'other'; readonly id: string }
  | { readonly kind: 'cancelled' };

export type Watch = {
  readonly isStopped: () => boolean;
  readonly onFile: (done: number, total: number, path: string) => void;
};

const texts = [declarationPath, infoPath, manifestPath, tagManifestPath];

/** Every file of a package with its hash, against the lists in the package; and whether it is the page's own package. */
export const checkPackage = async (
  page: ViewerData,
  files: readonly FoundFile[],
  { isStopped, onFile }: Watch,
): Promise<Outcome> => {
  const id = await idOf(files);
  if (id !== null && id !== page.about.id) return { kind: 'other', id };
  const found = new Map<string, string>();
  for (const { path, blob } of files)
    if (texts.indexOf(path) >= 0) found.set(path, await textOf(blob));
  const hashed: { path: string; sha256: string; sizeBytes: number }[] = [];
  for (const { path, blob } of files) {
    onFile(hashed.length, files.length, path);
    hashed.push({ path, sha256: await hashBlob(blob, isStopped), sizeBytes: blob.size });
    if (isStopped()) return { kind: 'cancelled' };
  }
  const problems = checkBag({ files: hashed, text: (path) => found.get(path) ?? null });
  return { kind: 'checked', problems, count: files.length };
};

/** The id a package gives itself; null where it says none, which the check of its files tells. */
const idOf = async (files: readonly FoundFile[]): Promise<string | null> => {
  const about = files.filter(({ path }) => path === 'data/package.json')[0];
  if (about === undefined) return null;
  try {
    const value: unknown = JSON.parse(await textOf(about.blob));
    const id: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : null;
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
};
