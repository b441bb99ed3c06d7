import { readFile } from 'node:fs/promises';
import { readAnnex } from '#shared/criteria/annex/read-annex.ts';
import { accepted } from '#shared/kernel/accepted.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { largestTableFile } from '../tables/table-limits.ts';
import { readWordFile } from '../tables/read-word-file.ts';

/** What the tables of a decision's annex would become; nothing is written. */
export const readAnnexFile = async (
  { store }: Pick<QueryContext, 'store'>,
  { uploadId }: Input<'criteria.readAnnex'>,
): Promise<Output<'criteria.readAnnex'>> => {
  const { name, sizeBytes, path } = store.staged(uploadId);
  if (sizeBytes > largestTableFile) refuse('import.tooLarge', { name });
  const tables = accepted(readWordFile(name, await readFile(path)));
  return { fileName: name, ...accepted(readAnnex(tables)) };
};
