import type { PaperCitation } from '#shared/dossier/paper-citation.ts';
import { citedFileOf, type NamedFile } from './gather-files.ts';

export type CitedPaths = {
  /** Files that stand in the package only because a signed paper cites them. */
  readonly files: readonly NamedFile[];
  /** Where the cited file lies; null for a proof without a file. */
  readonly pathOf: (row: PaperCitation) => string | null;
};

/** A signed paper opens what it named: a file that was replaced since lies beside the one in its place. */
export const citedPaths = (
  rows: readonly PaperCitation[],
  current: readonly NamedFile[],
): CitedPaths => {
  const known = new Map(current.map((file) => [keyOf(file.of, file.sha256), file.path]));
  const places = new Map<string, number>();
  const files: NamedFile[] = [];
  for (const row of rows) {
    const key = keyOf(row.evidenceId, row.sha256 ?? '');
    if (row.sha256 === null || known.has(key)) continue;
    const group = keyOf(row.evidenceId, String(row.revision));
    const place = (places.get(group) ?? 0) + 1;
    places.set(group, place);
    const file = citedFileOf(row, row.sha256, place);
    known.set(key, file.path);
    files.push(file);
  }
  return {
    files,
    pathOf: ({ evidenceId, sha256 }) =>
      sha256 === null ? null : (known.get(keyOf(evidenceId, sha256)) ?? null),
  };
};

const keyOf = (of: string, what: string): string => `${of} ${what}`;
