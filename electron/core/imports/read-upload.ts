import { readFile } from 'node:fs/promises';
import type { ReadTable } from '#shared/imports/read-table.ts';
import { accepted } from '#shared/kernel/accepted.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { QueryContext } from '../handlers.ts';
import { readTableFile } from '../tables/read-table-file.ts';
import { largestTableFile } from '../tables/table-limits.ts';

export type ReadUpload = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly tables: readonly ReadTable[];
};

/** The tables of a staged file; pasted text is staged as a file of text. */
export const readUpload = async (
  { store }: Pick<QueryContext, 'store'>,
  uploadId: string,
): Promise<ReadUpload> => {
  const { name, sizeBytes, path } = store.staged(uploadId);
  if (sizeBytes > largestTableFile) refuse('import.tooLarge', { name });
  const bytes = await readFile(path);
  return { name, bytes, tables: accepted(readTableFile(name, bytes)) };
};
