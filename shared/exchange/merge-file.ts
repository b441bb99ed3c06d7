import { z } from 'zod';
import { chainLinkSchema } from '#shared/journal/chain.ts';
import { changeEventSchema } from '#shared/journal/change-event.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { GivenJournal } from './merge-check.ts';

/** Kinds of packages that hold a journal to merge. */
export const mergeKinds = ['workspace', 'slice'] as const;
export type MergeKind = (typeof mergeKinds)[number];

/** Where things lie in such a package, below `data/`. */
export const journalPath = 'journal.jsonl';
export const storedFilePath = (sha256: string): string => `files/${sha256}`;

/** Stored files with their kinds. */
export const mediaTypesPath = 'media-types.json';

const mediaTypesSchema = z.record(z.string(), z.string());

/** Hash → kind of file; what can't be read says nothing of any. */
export const parseMediaTypes = (text: string): Readonly<Record<string, string>> =>
  mediaTypesSchema.safeParse(readJson(text)).data ?? {};

/** A line of `journal.jsonl`: an entry, or a run of entries that is only told of. */
const lineSchema = z.union([changeEventSchema.strict(), chainLinkSchema.strict()]);

/** The journal as lines of canonical JSON: equal journals make equal bytes. */
export const journalLines = function* ({ entries, links }: GivenJournal): Generator<string> {
  for (const link of links) yield canonicalJson(link);
  for (const entry of entries) yield canonicalJson(entry);
};

export type JournalLine = z.infer<typeof lineSchema>;

/** Null where a line is neither an entry nor a link. */
export const parseJournalLine = (line: string): JournalLine | null =>
  lineSchema.safeParse(readJson(line)).data ?? null;

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const isLink = (line: JournalLine): line is z.infer<typeof chainLinkSchema> =>
  'from' in line;
