import { appError } from '#shared/kernel/app-error.ts';
import { decimalSchema, type Decimal } from '#shared/kernel/decimal.ts';
import { readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';

export type TypedNumber = string | number;

/** Reads a number as typed, or as a program wrote it (a JSON number is never ambiguous). */
export const readTypedNumber = (typed: TypedNumber, field: string): Result<Decimal> => {
  if (typeof typed === 'number') return fromJson(typed, field);
  const read = readVietnameseNumber(typed);
  const exact = read.kind === 'number' ? decimalSchema.safeParse(read.value) : null;
  if (exact?.success) return ok(exact.data);
  const code = read.kind === 'ambiguous' ? 'result.ambiguousNumber' : 'result.notANumber';
  return fail(appError(code, { text: typed.slice(0, 60) }, field));
};

const fromJson = (typed: number, field: string): Result<Decimal> => {
  const parsed = decimalSchema.safeParse(String(typed));
  if (parsed.success) return ok(parsed.data);
  return fail(appError('result.notANumber', { text: String(typed) }, field));
};
