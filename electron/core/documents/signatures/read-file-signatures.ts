import { readFile } from 'node:fs/promises';
import type { FileSignatures } from '#shared/evidence/digital-signature.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { readSignatures } from './read-signatures.ts';

/** A PDF whose signatures somebody asks for. */
export type SignaturesOrder = {
  readonly kind: 'signatures';
  /** Whose libraries the thread shall have. */
  readonly format: 'pdf';
  readonly path: string;
};

export const readFileSignatures = async ({
  path,
}: SignaturesOrder): Promise<Result<FileSignatures>> => ok(readSignatures(await readFile(path)));
