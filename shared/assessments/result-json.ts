import { z } from 'zod';
import { qualifierSchema } from '#shared/criteria/qualifier.ts';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { longestCode, type TableRow } from './result-row.ts';

const jsonNumber = z.union([z.number(), z.string()]).nullable().optional();
const jsonPart = z.object({
  id: z.string(),
  value: jsonNumber,
  numerator: jsonNumber,
  denominator: jsonNumber,
});
const jsonRow = z.object({
  code: z.string(),
  value: z.union([z.number(), z.string(), z.boolean()]).nullable().optional(),
  numerator: jsonNumber,
  denominator: jsonNumber,
  parts: z.array(jsonPart).optional(),
  verdict: verdictSchema.nullable().optional(),
  qualifier: qualifierSchema.nullable().optional(),
  note: z.string().optional(),
  reason: z.string().optional(),
});

/** The same rows as JSON; a row of the wrong shape is refused alone, the list itself as a whole. */
export const readResultJson = (value: unknown): Result<TableRow[]> => {
  if (!Array.isArray(value)) return fail(appError('import.invalidJson', { problem: 'array' }));
  return ok(value.map((item: unknown, index) => readJsonRow(item, index + 1)));
};

const readJsonRow = (item: unknown, row: number): TableRow => {
  const parsed = jsonRow.safeParse(item);
  if (parsed.success) {
    const { code, ...answer } = parsed.data;
    return { row, code: nfc(code.trim()).slice(0, longestCode), answer };
  }
  const code = z.object({ code: z.string() }).safeParse(item);
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  const error = appError('result.wrongKind', { text: field, column: field }, field);
  return { row, code: code.success ? code.data.code.slice(0, longestCode) : '', error };
};
