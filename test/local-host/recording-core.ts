import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { ServedCore, ServedFile } from '#transport/served-core.ts';

export type RecordingCore = ServedCore & {
  readonly calls: readonly string[];
  readonly emit: (event: CoreEvent) => void;
  readonly listening: () => number;
  readonly put: (bytes: Buffer, mediaType: string) => Promise<string>;
};

type Files = {
  readonly put: RecordingCore['put'];
  readonly stage: ServedCore['stage'];
  readonly openFile: ServedCore['openFile'];
};

const filesIn = (folder: string): Files => {
  const files = new Map<string, ServedFile>();
  const put = async (bytes: Buffer, mediaType: string): Promise<string> => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = path.join(folder, sha256);
    await writeFile(file, bytes);
    files.set(sha256, { path: file, sizeBytes: bytes.length, mediaType });
    return sha256;
  };
  const stage: ServedCore['stage'] = async (name, bytes) => {
    try {
      const content = Buffer.concat(await bytes.toArray());
      if (content.length === 0) return fail(appError('evidence.emptyFile', { name }));
      return ok({ uploadId: await put(content, 'application/pdf') });
    } catch {
      return fail(appError('evidence.vanished', { name }));
    }
  };
  return { put, stage, openFile: async (sha256) => files.get(sha256) ?? null };
};

const answerTo = (method: string, input: unknown): Envelope => {
  if (method === 'workspace.info') return ok({});
  if (method === 'test.throw') throw new Error('unexpected');
  return method === 'test.echo' ? ok(input) : fail(appError('call.unknownMethod'));
};

/** The core as its hosts see it, with real files in a folder and answers that repeat what was asked. */
export const recordingCore = (folder: string): RecordingCore => {
  const calls: string[] = [];
  const listeners = new Set<(event: CoreEvent) => void>();
  return {
    ...filesIn(folder),
    calls,
    dispatch: async (method, input) => {
      calls.push(method);
      return answerTo(method, input);
    },
    emit: (event) => listeners.forEach((listener) => listener(event)),
    listening: () => listeners.size,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => void calls.push('close'),
  };
};
