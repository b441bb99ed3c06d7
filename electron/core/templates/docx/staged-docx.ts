import { readFile } from 'node:fs/promises';
import { largestDocx } from '#shared/dossier/docx-template/own-docx.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { QueryContext } from '../../handlers.ts';

export type DocxFile = { readonly name: string; readonly bytes: Uint8Array };

/** A file that was handed in just now. */
export const stagedDocx = async (
  { store }: Pick<QueryContext, 'store'>,
  uploadId: string,
): Promise<DocxFile> => {
  const { name, path, sizeBytes } = store.staged(uploadId);
  if (sizeBytes > largestDocx) refuse('template.docxTooLarge');
  return { name, bytes: await readFile(path) };
};
