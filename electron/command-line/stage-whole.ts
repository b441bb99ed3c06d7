import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Envelope } from '#shared/contract/envelope.ts';
import { largestFileBytes } from '#shared/contract/largest-upload.ts';
import { appError, type ErrorCode } from '#shared/kernel/app-error.ts';
import { fail } from '#shared/kernel/result.ts';

type Staged = Envelope<{ uploadId: string }>;

type Given = {
  readonly file: string;
  /** Only packages may be larger than a file of an office. */
  readonly largestBytes?: number | undefined;
};

/** Hands a file over only when it is one, fits, and stayed the same while it was read: half a scan is no proof. */
export const stageWhole = async (
  { file, largestBytes = largestFileBytes }: Given,
  stage: () => Promise<Staged>,
): Promise<Staged> => {
  const refused = (code: ErrorCode): Staged => fail(appError(code, { name: path.basename(file) }));
  const before = await stampOf(file);
  if (before === null) return refused('evidence.vanished');
  if (before.size > largestBytes) return refused('evidence.tooLarge');
  const staged = await stage();
  const after = await stampOf(file);
  if (after === null) return refused('evidence.vanished');
  return staged.ok && after.text !== before.text ? refused('evidence.changedWhileRead') : staged;
};

type Stamp = { readonly size: number; readonly text: string };

const stampOf = async (file: string): Promise<Stamp | null> => {
  try {
    const { ino, size, mtimeNs, isFile } = await readStat(file);
    return isFile ? { size: Number(size), text: `${ino} ${size} ${mtimeNs}` } : null;
  } catch {
    return null;
  }
};

const readStat = async (file: string) => {
  const found = await stat(file, { bigint: true });
  return { ...found, isFile: found.isFile() };
};
