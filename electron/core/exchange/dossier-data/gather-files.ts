import { endingOf, paperPath, proofPath } from '#shared/exchange/data-path.ts';
import type { FileData } from '#shared/exchange/data/file-data.ts';
import type { PaperCitation } from '#shared/dossier/paper-citation.ts';
import type { EvidenceFile } from '#shared/evidence/evidence.ts';
import { lastingCode } from '#shared/evidence/lasting-code.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { QueryContext } from '../../handlers.ts';

type Context = Pick<QueryContext, 'store'>;

/** What is known of a file before the store is asked how long it is. */
export type NamedFile = Omit<FileData, 'sizeBytes'>;

export const proofFile = (
  { evidenceId, sha256, mediaType, name, pages }: EvidenceFile,
  at: number,
): NamedFile => ({
  path: proofPath({
    code: lastingCode(evidenceId),
    place: at + 1,
    revision: null,
    ending: endingOf({ mediaType, name }),
  }),
  sha256,
  mediaType,
  role: 'proof',
  of: evidenceId,
  name,
  pages,
});

/** A file that a signed paper cites and that is none of the proof's files today. */
export const citedFileOf = (
  { evidenceId, mediaType, name, pages, revision }: PaperCitation,
  sha256: string,
  place: number,
): NamedFile => ({
  path: proofPath({
    code: lastingCode(evidenceId),
    place,
    revision,
    ending: endingOf({ mediaType, name }),
  }),
  sha256,
  mediaType,
  role: 'cited-proof',
  of: evidenceId,
  name,
  pages,
});

type PaperFile = {
  readonly paper: string;
  readonly title: string;
  readonly sha256: string;
  readonly pages: number | null;
  readonly isScan?: boolean;
};

/** The kind of a made file is what the store knows of it. */
export const paperFile = async (
  { store }: Context,
  { paper, title, sha256, pages, isScan = false }: PaperFile,
): Promise<NamedFile> => {
  const { mediaType } = (await store.find(sha256)) ?? refuse('store.missingFile', { sha256 });
  const ending = endingOf({ mediaType, name: '' });
  const path = paperPath({ id: paper, title }, { ending, isScan });
  const role = isScan ? 'signed-scan' : 'paper';
  return { path, sha256, mediaType, role, of: paper, name: '', pages };
};

/** Files in the order of their paths, each with its length; refuses `store.missingFile` where one is gone. */
export const sizedFiles = (
  { store }: Context,
  files: readonly NamedFile[],
): Promise<FileData[]> => {
  const distinct = new Map(files.map((file) => [file.path, file]));
  const sorted = [...distinct.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return Promise.all(
    sorted.map(async (file) => {
      const { sha256 } = file;
      const stored = (await store.find(sha256)) ?? refuse('store.missingFile', { sha256 });
      return { ...file, sizeBytes: stored.sizeBytes };
    }),
  );
};
