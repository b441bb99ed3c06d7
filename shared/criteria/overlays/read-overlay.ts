import { z } from 'zod';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { overlaySchema, type Overlay } from '../overlay.ts';

const formatName = /^ntm-overlay\/(\d+)$/;
const newest = 2;

/** Format 1 had levels and exemptions only; everything in it says the same in format 2. */
const upgraded = (value: unknown): unknown =>
  formatOf(value) === 'ntm-overlay/1' ? { ...Object(value), format: 'ntm-overlay/2' } : value;

const formatOf = (value: unknown): string => {
  const format: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'format') : undefined;
  return typeof format === 'string' ? format : '';
};

/** An overlay as the workspace keeps it, of any format there ever was. */
export const storedOverlaySchema: z.ZodType<Overlay> = z.preprocess(upgraded, overlaySchema);

/** Reads an overlay that comes from outside; the first fault is named by its path. */
export const readOverlayDocument = (value: unknown): Result<Overlay> => {
  const format = formatOf(value);
  if (Number(formatName.exec(format)?.[1] ?? 0) > newest)
    return fail(appError('overlay.newerFormat', { format }));
  const parsed = overlaySchema.safeParse(upgraded(value));
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const path = issue?.path.join('.') ?? '';
  return fail(appError('overlay.invalid', { path, problem: issue?.message ?? '' }));
};
