import { createHash } from 'node:crypto';
import type { Disk } from '../../store/disk.ts';
import { contentOf, openZip } from './zip-file.ts';

type Extraction = {
  readonly disk: Disk;
  /** The package, and the file to write. */
  readonly from: string;
  readonly to: string;
  /** Path in the bag: "data/proofs/…". */
  readonly path: string;
};

export type Extracted = { readonly sha256: string; readonly sizeBytes: number };

/** Copies one entry out of a package from its place, without reading the others. Null where there is none. */
export const extractFile = async ({
  disk,
  from,
  to,
  path,
}: Extraction): Promise<Extracted | null> => {
  const opened = await openZip(from);
  if (!opened.ok) return null;
  const { zip } = opened;
  try {
    const entry = zip.entries.find((one) => one.path.split('/').slice(1).join('/') === path);
    if (!entry) return null;
    const file = await disk.create(to);
    const hash = createHash('sha256');
    try {
      for await (const piece of contentOf(zip, entry)) {
        hash.update(piece);
        await file.write(piece);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    return { sha256: hash.digest('hex'), sizeBytes: entry.sizeBytes };
  } finally {
    await zip.close();
  }
};
