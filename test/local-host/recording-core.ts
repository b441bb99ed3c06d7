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

/** The core as its hosts see it, with real files in a folder and answers that repeat what was asked. */
export const recordingCore = (folder: string): RecordingCore => {
  const calls: string[] = [];
  const listeners = new Set<(event: CoreEvent) => void>();
  const files = new Map<string, ServedFile>();
  const put = async (bytes: Buffer, mediaType: string): Promise<string> => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = path.join(folder, sha256);
    await writeFile(file, bytes);
    files.set(sha256, { path: file, sizeBytes: bytes.length, mediaType });
    return sha256;
  };
  const dispatch = async (method: string, input: unknown): Promise<Envelope> => {
    calls.push(method);
    if (method === 'workspace.info') return ok({});
    if (method === 'test.throw') throw new Error('unexpected');
    return method === 'test.echo' ? ok(input) : fail(appError('call.unknownMethod'));
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
  return {
    calls,
    dispatch,
    stage,
    put,
    emit: (event) => listeners.forEach((listener) => listener(event)),
    listening: () => listeners.size,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openFile: async (sha256) => files.get(sha256) ?? null,
    close: async () => void calls.push('close'),
  };
};
