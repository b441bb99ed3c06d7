import { z } from 'zod';
import { measureSchema } from '../indicator.ts';
import { requirementSchema } from '../requirement.ts';

/** What a person has to look at in a row, because the table does not say it or says it in more than one way. */
export const annexDoubts = [
  /** Text in an old Vietnamese font, converted. */
  'converted',
  'codeGuessed',
  'codeTwice',
  /** The code begins with the number of another criterion. */
  'codeElsewhere',
  'criterionGuessed',
  'noCriterion',
  /** Wording that is no level we can read; kept as words. */
  'levelUnread',
  /** A number without a sign, taken as "at least". */
  'signAssumed',
  'levelBlank',
  'nameMissing',
  /** The content goes on from the row above, with levels of its own. */
  'nameMerged',
  /** "a)", "-": perhaps a part of the indicator above. */
  'subItem',
  'severalInCell',
  /** A table within a cell: its words are there, its columns are not. */
  'nested',
  /** The table has no head; that of the table before was used. */
  'noHead',
] as const;
export const annexDoubtSchema = z.enum(annexDoubts);
export type AnnexDoubt = z.infer<typeof annexDoubtSchema>;

/** What the levels of a row say: nothing is made up, what can't be read stays words. */
export const annexAskedSchema = z.object({
  /** Null where no level stands in the row. */
  requirement: requirementSchema.nullable(),
  measure: measureSchema,
  unit: z.string(),
});
export type AnnexAsked = z.infer<typeof annexAskedSchema>;

/** One row of the annex with what it would become. */
export const annexRowSchema = annexAskedSchema.extend({
  /** Place in the file: which of its tables, and the row of it. Both from 1. */
  table: z.int(),
  line: z.int(),
  /** `heading` names a criterion or a group; `other` is a row of column numbers, a head again, or nothing we know. */
  kind: z.enum(['indicator', 'heading', 'other']),
  criterion: z.int(),
  criterionName: z.string(),
  code: z.string(),
  name: z.string(),
  /** As written, in the order of the columns. */
  levels: z.array(z.string()),
  doubts: z.array(annexDoubtSchema),
  /** The letters as the file has them, where they were converted; empty otherwise. */
  original: z.string(),
});
export type AnnexRow = z.infer<typeof annexRowSchema>;

/** A column of levels; "*" is the one for all. */
export const annexColumnSchema = z.object({ id: z.string(), name: z.string() });
export type AnnexColumn = z.infer<typeof annexColumnSchema>;

export const annexSchema = z.object({
  /** Words above the first table that was read. */
  title: z.string(),
  columns: z.array(annexColumnSchema),
  rows: z.array(annexRowSchema),
  /** Tables of the file that are no tables of criteria (signatures, recipients). */
  otherTables: z.int(),
});
export type Annex = z.infer<typeof annexSchema>;
