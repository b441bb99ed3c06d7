import type { FileSignatures } from '#shared/evidence/digital-signature.ts';
import type { EvidenceFile } from '#shared/evidence/evidence.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { selectFiles } from './evidence.queries.ts';
import { existingEvidence } from './existing-evidence.ts';

/** Beyond this a PDF is not read for its signatures: the reader wants it whole in memory. */
const largestReadBytes = 256 * 1024 * 1024;
const longestMillis = 60_000;

/** Reads the signatures of a proof's files; a file that is gone or breaks its reader has none to tell. */
export const evidenceSignatures = async (
  context: QueryContext,
  { evidenceId }: Input<'evidence.signatures'>,
): Promise<Output<'evidence.signatures'>> => {
  const { id } = existingEvidence(context, evidenceId);
  const files = selectFiles(context.db, id).filter(canBeSigned);
  return Promise.all(
    files.map(async (file) => ({
      fileId: file.id,
      name: file.name,
      ...((await readFile(context, file)) ?? { signatures: [], emptyFields: 0 }),
    })),
  );
};

const canBeSigned = ({ mediaType, sizeBytes }: EvidenceFile): boolean =>
  mediaType === 'application/pdf' && sizeBytes <= largestReadBytes;

const readFile = async (
  { store, renderPool }: QueryContext,
  { sha256 }: EvidenceFile,
): Promise<FileSignatures | null> => {
  const stored = await store.find(sha256);
  if (stored === null) return null;
  const signal = AbortSignal.timeout(longestMillis);
  const read = await renderPool.readSignatures({ path: stored.path }, { signal }).catch(() => null);
  return read?.ok ? read.value : null;
};
