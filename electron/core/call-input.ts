import { z } from 'zod';
import { Refusal, appError, refuse } from '#shared/kernel/app-error.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';

/** The input as its schema reads it; refuses `call.invalidInput` with the path of the first wrong field. */
export const parseInput = <T>(schema: z.ZodType<T>, input: unknown): T => {
  const parsed = schema.safeParse(toNfc(input));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.map(String).join('.') ?? '';
  const details = { ...(field !== '' && { path: field }), reason: issue?.message ?? '' };
  throw new Refusal(appError('call.invalidInput', details, field));
};

/**
 * Text from a Mac or a ZIP comes with its marks as separate characters; "Nà Sương" must be one name however
 * it was typed. Done once, here, for every call.
 */
const toNfc = (value: unknown): unknown => {
  if (typeof value === 'string') return nfc(value);
  if (Array.isArray(value)) return value.map((item) => toNfc(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [nfc(key), toNfc(item)]));
};

const withJobId = z.object({ jobId: idSchema.optional() });

/** The id under which the caller wants to follow and cancel a long command. */
export const jobIdOf = (input: unknown): string | undefined => {
  const parsed = withJobId.safeParse(input ?? {});
  return parsed.success ? parsed.data.jobId : refuse('call.invalidInput', {}, 'jobId');
};
