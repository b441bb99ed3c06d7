import { largestUploadBytes } from '#shared/contract/largest-upload.ts';
import { orderParts } from '#shared/exchange/parts.ts';
import { Refusal, refuse } from '#shared/kernel/app-error.ts';
import type { PrepareContext } from '../../handlers.ts';
import { joinFiles } from './split-file.ts';
import { isSealed, openSealed } from './sealed-file.ts';

/** A package as somebody hands it in: one file, or its parts, perhaps locked. */
export type HandedIn = {
  readonly uploadIds: readonly string[];
  readonly passphrase?: string | undefined;
  readonly signal: AbortSignal;
};

/**
 * Gives the work one plain file, whatever the package was carried in. Refuses what `orderParts` refuses,
 * `package.passphraseNeeded` and what `openSealed` refuses.
 */
export const withHandedIn = async <T>(
  { store }: Pick<PrepareContext, 'store'>,
  { uploadIds, passphrase, signal }: HandedIn,
  work: (path: string) => Promise<T>,
): Promise<T> => {
  const uploads = uploadIds.map((id) => store.staged(id, largestUploadBytes));
  const parts = orderParts(uploads);
  if (!parts.ok) throw new Refusal(parts.error);
  const paths = parts.value.map(({ path }) => path);
  const unsealed = async (from: string): Promise<T> => {
    if (!(await isSealed(from))) return work(from);
    if (passphrase === undefined) return refuse('package.passphraseNeeded');
    return store.scratch(async (to) => {
      await openSealed({ disk: store.disk, from, to, passphrase, signal });
      return work(to);
    });
  };
  const [only, ...others] = paths;
  if (only !== undefined && others.length === 0) return unsealed(only);
  return store.scratch(async (joined) => {
    await joinFiles(store.disk, paths, joined);
    return unsealed(joined);
  });
};
