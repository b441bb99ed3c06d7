import { z } from 'zod';
import type { Sql } from './sql.ts';

/** Reading only: a query that would write throws. Rows arrive with camelCase keys and are parsed. */
export type Reader = {
  readonly all: <T>(schema: z.ZodType<T>, query: Sql) => T[];
  /** The first row, if there is one. */
  readonly get: <T>(schema: z.ZodType<T>, query: Sql) => T | undefined;
};

/** Only the journal and migrations write: whatever changes rows otherwise would have no history. */
export type Writer = Reader & {
  /** Runs one statement that changes something. */
  readonly UNSAFE_run: (query: Sql) => void;
};

/** SQLite keeps a boolean as 0 or 1; use this instead of z.boolean() in the schema of a row. */
export const sqlBoolean = z
  .union([z.boolean(), z.literal(0), z.literal(1)])
  .transform((value): boolean => Boolean(value));
