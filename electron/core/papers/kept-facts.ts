import { z } from 'zod';
import { factRecordSchema, type FactRecord } from '#shared/dossier/outline/fact-record.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { QueryContext } from '../handlers.ts';
import { sha256 } from '../journal/journal.ts';

const format = 'hoso-facts/1';
const fileSchema = z.strictObject({ format: z.literal(format), facts: factRecordSchema });

type Store = Pick<QueryContext, 'store'>;

/** The bytes of a record; equal facts have equal bytes. */
const textOf = (facts: FactRecord): string => canonicalJson({ format, facts });

export const factsSha = (facts: FactRecord): string => sha256(textOf(facts));

/**
 * Keeps what a paper was made from, so that the officer can be told what changed since. It is a file, not a row: a
 * report has thousands of facts, and the journal would hold every one of them twice a making.
 */
export const keepFacts = async ({ store }: Store, facts: FactRecord): Promise<string> =>
  (await store.put(Buffer.from(textOf(facts)), 'application/json')).sha256;

/** Null where the file is gone, or was written in a form this program does not know. */
export const readFacts = async ({ store }: Store, sha: string): Promise<FactRecord | null> => {
  if ((await store.find(sha)) === null) return null;
  const read = fileSchema.safeParse(JSON.parse(Buffer.from(await store.read(sha)).toString()));
  return read.success ? read.data.facts : null;
};
