import { z } from 'zod';
import { coreEventSchema } from '#shared/contract/events.ts';
import { callSchema, envelopeSchema } from '#shared/contract/envelope.ts';
import { sha256Schema } from '#shared/kernel/ids.ts';

const id = z.int().nonnegative();
const uploadKey = z.int().nonnegative();

/** A piece of a staged file: small enough to copy between processes without being felt. */
export const chunkBytes = 1024 * 1024;

const chunk = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= chunkBytes);

/**
 * What the main process asks of the core process. A file arrives in pieces, each acknowledged before the next
 * is sent: Electron's protocol.handle hands request bodies on through a buffer it reuses, so uploads never take
 * that way.
 */
export const taskSchema = z.discriminatedUnion('type', [
  callSchema.extend({ type: z.literal('call') }),
  z.object({ type: z.literal('stageBegin'), name: z.string().min(1).max(500) }),
  z.object({ type: z.literal('stageWrite'), upload: uploadKey, bytes: chunk }),
  z.object({ type: z.literal('stageEnd'), upload: uploadKey }),
  z.object({ type: z.literal('stageAbort'), upload: uploadKey }),
  z.object({ type: z.literal('openFile'), sha256: sha256Schema }),
  z.object({ type: z.literal('close') }),
]);
export type Task = z.infer<typeof taskSchema>;

export const requestSchema = z.object({ id, task: taskSchema });

/** The number alone, to tell the sender of a malformed request that it will get no other answer. */
export const requestIdSchema = z.object({ id });

export const fromCoreSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('answer'), id, envelope: envelopeSchema }),
  z.object({ type: z.literal('event'), event: coreEventSchema }),
]);

export const servedFileSchema = z
  .object({ path: z.string(), sizeBytes: z.number(), mediaType: z.string() })
  .nullable();
