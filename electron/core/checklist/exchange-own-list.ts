import { readFile } from 'node:fs/promises';
import {
  ownRequiredProofsSchema,
  type OwnRequiredProofs,
} from '#shared/evidence/checklist/own-list.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { fileSlug } from '#shared/kernel/vietnamese.ts';
import { isRecord } from '#shared/criteria/sheets/plain-record.ts';
import { parseJsonFile } from '../criteria/parse-json-file.ts';
import { withPreparation, type Input, type Output, type QueryContext } from '../handlers.ts';
import { sha256 } from '../journal/journal.ts';
import { existingOwn, putOwnList } from './own-lists.ts';

const largestBytes = 2 * 1024 * 1024;

const hashOf = (own: OwnRequiredProofs): string => sha256(canonicalJson(own));

/** A province's list as one file with its hash inside: what reaches another office is what was sent. */
export const exportOwnList = withPreparation(
  async (context, place: Input<'checklist.exportOwn'>) => {
    const own = existingOwn(context, place);
    const hash = hashOf(own);
    const json = `${JSON.stringify({ ...own, sha256: hash }, null, 2)}\n`;
    const file = await context.store.put(new TextEncoder().encode(json), 'application/json');
    return { own, hash, fileSha256: file.sha256 };
  },
  (_context, _place, { own, hash, fileSha256 }): Output<'checklist.exportOwn'> => ({
    sha256: hash,
    fileSha256,
    name: `minh-chung-can-co-${fileSlug(own.provinceName)}-${own.setId}.json`,
  }),
);

/** The list of a file takes the place of the one that is here for that province and set; undo brings it back. */
export const importOwnList = withPreparation(
  (context, { uploadId }: Input<'checklist.importOwn'>) => readListFile(context, uploadId),
  (context, _input, own): Output<'checklist.importOwn'> => {
    putOwnList(context, own);
    const { setId, provinceName, proofs, dropped } = own;
    return {
      setId,
      provinceName,
      proofs: proofs.length,
      dropped: dropped.length,
      sha256: hashOf(own),
    };
  },
);

const readListFile = async (
  { store }: Pick<QueryContext, 'store'>,
  uploadId: string,
): Promise<OwnRequiredProofs> => {
  const { name, sizeBytes, path } = store.staged(uploadId);
  if (sizeBytes > largestBytes) refuse('import.tooLarge', { name });
  const value = parseJsonFile(name, await readFile(path));
  if (!isRecord(value)) return refuse('import.unknownFormat', { name });
  const { sha256: stated, ...document } = value;
  const read = ownRequiredProofsSchema.safeParse(document);
  if (!read.success) return refuse('checklist.unreadableList', whereOf(name, read.error.issues));
  if (stated !== undefined && stated !== hashOf(read.data))
    refuse('checklist.hashMismatch', { name });
  return read.data;
};

/** The first place that does not fit: "proofs.3.kinds". */
const whereOf = (
  name: string,
  issues: readonly { readonly path: readonly PropertyKey[] }[],
): Record<string, string> => ({ name, place: (issues[0]?.path ?? []).map(String).join('.') });
