import { modelLines } from '#shared/dossier/form/figure-differences.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { readDocxForm } from '../form/read-docx-form.ts';
import type { FontFolders } from '../font-files.ts';
import { measureBy } from '../measure-by.ts';

/** A DOCX that the program made, to be read back. */
export type LinesOrder = {
  readonly kind: 'lines';
  readonly format: 'docx';
  readonly bytes: Uint8Array;
  readonly fonts: FontFolders;
};

/** The words of a file in their order: a paragraph each, and a row of a table each. */
export type ReadLines = { readonly lines: readonly string[] };

export const readLines = async ({ bytes, fonts }: LinesOrder): Promise<Result<ReadLines>> =>
  ok({ lines: await linesOf(bytes, fonts) });

export const linesOf = async (bytes: Uint8Array, fonts: FontFolders): Promise<readonly string[]> =>
  modelLines(readDocxForm(bytes, await measureBy(fonts)));
