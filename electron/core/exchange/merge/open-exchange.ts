import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import {
  isLink,
  journalPath,
  mediaTypesPath,
  mergeKinds,
  parseJournalLine,
  parseMediaTypes,
  storedFilePath,
  type MergeKind,
} from '#shared/exchange/merge-file.ts';
import type { GivenJournal } from '#shared/exchange/merge-check.ts';
import type { ChainLink } from '#shared/journal/chain.ts';
import type { ChangeEvent } from '#shared/journal/change-event.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { openContainer, type OpenContainer } from '../container/open-container.ts';

/** A package with a journal, opened and found whole. */
export type Exchange = {
  readonly about: OpenContainer['about'] & { readonly kind: MergeKind };
  readonly journal: GivenJournal;
  /** Stored files it carries. */
  readonly files: readonly { readonly sha256: string; readonly sizeBytes: number }[];
  readonly mediaTypes: Readonly<Record<string, string>>;
  readonly openFile: (sha256: string) => Readable | null;
};

/** Opens a package for the time of `work`. Refuses `package.damaged`, `merge.wrongKind` and `merge.unreadable`. */
export const withExchange = async <T>(
  path: string,
  signal: AbortSignal | undefined,
  work: (exchange: Exchange) => Promise<T>,
): Promise<T> => {
  const container = await openContainer(path, { signal });
  try {
    const { about } = container;
    const kind = mergeKinds.find((one) => one === about.kind);
    if (!kind) return refuse('merge.wrongKind', { kind: about.kind });
    const lines = container.stream(journalPath) ?? refuse('merge.unreadable', { line: '0' });
    const journal = await readJournal(lines);
    return await work({
      about: { ...about, kind },
      journal,
      files: filesOf(container),
      mediaTypes: await readTypes(container),
      openFile: (sha256) => container.stream(storedFilePath(sha256)),
    });
  } finally {
    await container.close();
  }
};

const readTypes = async (container: OpenContainer): Promise<Exchange['mediaTypes']> => {
  const bytes = await container.read(mediaTypesPath);
  return bytes ? parseMediaTypes(new TextDecoder().decode(bytes)) : {};
};

const filesOf = ({ files }: OpenContainer): Exchange['files'] =>
  files.flatMap(({ path, sha256, sizeBytes }) =>
    path === storedFilePath(sha256) ? [{ sha256, sizeBytes }] : [],
  );

const readJournal = async (input: Readable): Promise<GivenJournal> => {
  const [entries, links]: [ChangeEvent[], ChainLink[]] = [[], []];
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    const read = parseJournalLine(line) ?? refuse('merge.unreadable', { line: String(number) });
    if (isLink(read)) links.push(read);
    else entries.push(read);
  }
  return { entries, links };
};
