import { z } from 'zod';
import { encodings } from '#shared/kernel/legacy-text/legacy-text.ts';
import { importUnits } from './import-units.ts';

/** `by-font`: each text by the font it stands in; a named encoding is the officer's choice for the whole column. */
export const columnEncodings = ['by-font', ...encodings] as const;
export type ColumnEncoding = (typeof columnEncodings)[number];

export const columnMappingSchema = z.object({
  column: z.int().min(0).max(999),
  /** A field of the target; a column without one is not read. */
  field: z.string().max(40),
  unit: z.enum(importUnits).default('as-is'),
  encoding: z.enum(columnEncodings).default('by-font'),
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

/** What a field takes: a code, a number, words, or either (a result is "85,5" or "Đạt"). */
export type FieldKind = 'code' | 'number' | 'text' | 'number-or-text';

export type TargetField = {
  readonly id: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Folded titles under which offices write it; a title that begins so counts too. */
  readonly titles: readonly string[];
};

/** What a table can be imported into. */
export type ImportTarget = { readonly id: string; readonly fields: readonly TargetField[] };
