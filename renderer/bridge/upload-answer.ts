import { z } from 'zod';
import type { Envelope } from '#shared/contract/envelope.ts';

const uploadSchema = z.object({ uploadId: z.string() });

/** The answer to a staged file, with its value checked. */
export const uploadAnswer = (answer: Envelope): Envelope<{ readonly uploadId: string }> =>
  answer.ok ? { ok: true, value: uploadSchema.parse(answer.value) } : answer;
