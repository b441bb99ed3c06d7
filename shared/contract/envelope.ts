import { z } from 'zod';
import { appErrorSchema, type AppError } from '#shared/kernel/app-error.ts';

/** What crosses every boundary: an answer or an error value. An exception never does. */
export type Envelope<T = unknown> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

export const envelopeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: appErrorSchema }),
]);

export const callSchema = z.object({ method: z.string().max(100), input: z.unknown() });
export type Call = z.infer<typeof callSchema>;
