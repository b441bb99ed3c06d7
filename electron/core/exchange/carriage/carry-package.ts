import { carriers, partName } from '#shared/exchange/parts.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { Input, PrepareContext } from '../../handlers.ts';
import type { Job } from '../../jobs/jobs.ts';
import { sealFile } from './sealed-file.ts';
import { partPlan, writePart } from './split-file.ts';
import { hashFile } from '../../store/file-store.ts';

/** A file to hand over: the package, or a part of it, locked or not. */
export type CarriedFile = {
  readonly name: string;
  readonly sha256: string;
  readonly sizeBytes: number;
};

type Asked = Pick<Input<'packages.make'>, 'passphrase' | 'carrier'> & CarriedFile;

/** Locks the stored package and parts it for what carries it, where that was asked for. */
export const carryPackage = async (
  context: PrepareContext,
  { passphrase, carrier, ...whole }: Asked,
  job: Job,
): Promise<readonly CarriedFile[]> => {
  const file =
    passphrase === undefined ? whole : await seal(context, { ...whole, passphrase }, job);
  return carrier === undefined || file.sizeBytes <= carriers[carrier]
    ? [file]
    : split(context, file, carriers[carrier]);
};

const storedPath = async ({ store }: PrepareContext, sha256: string): Promise<string> =>
  ((await store.find(sha256)) ?? refuse('store.missingFile', { sha256 })).path;

const seal = async (
  context: PrepareContext,
  { name, sha256, passphrase }: CarriedFile & { readonly passphrase: string },
  { signal }: Job,
): Promise<CarriedFile> => {
  const { store } = context;
  const { disk } = store;
  const from = await storedPath(context, sha256);
  const sealed = await store.putFile('application/octet-stream', async (to) => {
    await sealFile({ disk, from, to, passphrase, signal });
    return { sha256: await hashFile(disk, to), sizeBytes: (await disk.size(to)) ?? 0 };
  });
  return { name: `${name}.age`, ...sealed };
};

const split = async (
  context: PrepareContext,
  { name, sha256, sizeBytes }: CarriedFile,
  largest: number,
): Promise<readonly CarriedFile[]> => {
  const { store } = context;
  const from = await storedPath(context, sha256);
  const parts: CarriedFile[] = [];
  for (const [index, piece] of partPlan(sizeBytes, largest).entries()) {
    const part = await store.putFile('application/octet-stream', (to) =>
      writePart({ disk: store.disk, from, ...piece }, to),
    );
    parts.push({ name: partName(name, index + 1), ...part });
  }
  return parts;
};
