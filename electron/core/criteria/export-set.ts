import { setToTables } from '#shared/criteria/sheets/set-to-tables.ts';
import { withPreparation, type Input, type Output } from '../handlers.ts';
import type { LibrarySet } from './library-set.ts';
import { existingSet } from './set-library.ts';
import { writeSetWorkbook } from './write-set-workbook.ts';

const mediaTypes = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** One version of a set as one file: JSON with its hash inside, or a workbook to work in. */
export const exportSet = withPreparation(
  async (context, { setId, version, format }: Input<'criteria.exportSet'>) => {
    const entry = existingSet(context, setId, version);
    const bytes = format === 'json' ? jsonOf(entry) : await workbookOf(entry);
    const { sha256 } = await context.store.put(bytes, mediaTypes[format]);
    return { entry, sha256 };
  },
  (_context, { format }, { entry, sha256 }): Output<'criteria.exportSet'> => ({
    id: entry.set.id,
    version: entry.set.version,
    setSha256: entry.sha256,
    fileSha256: sha256,
    name: `${entry.set.id}-v${entry.set.version}.${format}`,
  }),
);

const jsonOf = ({ set, sha256 }: LibrarySet): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify({ ...set, sha256 }, null, 2)}\n`);

const workbookOf = ({ set }: LibrarySet): Promise<Uint8Array> =>
  writeSetWorkbook(set.title, setToTables(set));
