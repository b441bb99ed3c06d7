import path from 'node:path';
import { dossierDataSchema, type DossierData } from '#shared/exchange/dossier-data.ts';
import type { ReceivedPackage } from '#shared/exchange/submissions/submission.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { Reader } from '../db/connection.ts';
import type { Input, Output, PrepareContext, QueryContext } from '../handlers.ts';
import { extractFile } from './container/extract-file.ts';
import { selectReceivedPackage } from './packages.queries.ts';

export const existingReceived = (db: Reader, id: string): ReceivedPackage =>
  selectReceivedPackage(db, id) ?? refuse('record.notFound', { entity: 'receivedPackage', id });

/** The dossier as it was handed in: what the package said when it came, whatever happened since. */
export const readReceivedData = async (
  { db, store }: QueryContext,
  { id }: { readonly id: string },
): Promise<DossierData> => {
  const { dataSha256 } = existingReceived(db, id);
  return dossierDataSchema.parse(JSON.parse(Buffer.from(await store.read(dataSha256)).toString()));
};

/** Puts one file of a kept package beside it in the store, for the page to open; it is swept away later. */
export const takeOut = async (
  context: PrepareContext,
  { id, path: wanted }: Input<'packages.openFile'>,
): Promise<Output<'packages.openFile'>> => {
  const { store } = context;
  const received = existingReceived(context.db, id);
  const data = await readReceivedData(context, { id });
  const file =
    data.files.find((one) => one.path === wanted) ?? refuse('package.noSuchFile', { path: wanted });
  const { sha256 } = received;
  const kept = (await store.find(sha256)) ?? refuse('store.missingFile', { sha256 });
  const known = await store.find(file.sha256);
  if (!known)
    await store.putFile(file.mediaType, async (to) => {
      const out = { disk: store.disk, from: kept.path, to, path: `data/${wanted}` };
      const found = await extractFile(out);
      if (found?.sha256 !== file.sha256) return refuse('package.sourceDamaged', { path: wanted });
      return found;
    });
  return { sha256: file.sha256, name: path.basename(wanted) };
};
