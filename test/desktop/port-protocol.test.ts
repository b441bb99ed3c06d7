import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CoreEvent } from '#shared/contract/events.ts';
import { callPort, type PortCaller } from '#transport/call-port.ts';
import { chunkBytes } from '#transport/port-messages.ts';
import type { Port } from '#transport/port.ts';
import { servePort } from '#transport/serve-port.ts';
import { recordingCore, type RecordingCore } from '../local-host/recording-core.ts';

let folder: string;
let core: RecordingCore;
let channel: MessageChannel;
let caller: PortCaller;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hoso-port-'));
  core = recordingCore(folder);
  channel = new MessageChannel();
  servePort(portOf(channel.port2), core);
  caller = callPort(portOf(channel.port1));
});

afterEach(async () => {
  channel.port1.close();
  await rm(folder, { recursive: true });
});

const portOf = (port: MessagePort): Port => ({
  post: (message) => port.postMessage(message),
  onMessage: (listener) => port.on('message', listener),
});

/** What the serving end answers to a raw message, whoever sent it. */
const rawAnswer = (message: unknown): Promise<unknown> =>
  new Promise((resolve) => {
    channel.port1.once('message', resolve);
    channel.port1.postMessage(message);
  });

const stage = async (
  name: string,
  pieces: readonly Uint8Array<ArrayBuffer>[],
): Promise<unknown> => {
  const begun = await caller.ask({ type: 'stageBegin', name });
  const upload = begun.ok ? Number(begun.value) : -1;
  for (const bytes of pieces) {
    const written = await caller.ask({ type: 'stageWrite', upload, bytes });
    if (!written.ok) return written;
  }
  return caller.ask({ type: 'stageEnd', upload });
};

test('a call comes back with its answer, Vietnamese letters whole', async () => {
  const input = { name: 'xã Nà Sương', areas: [1, null] };
  expect(await caller.ask({ type: 'call', method: 'test.echo', input })).toEqual({
    ok: true,
    value: input,
  });
});

test('answers find their askers, whatever the order', async () => {
  const asked = Array.from({ length: 50 }, (_, at) =>
    caller.ask({ type: 'call', method: 'test.echo', input: at }),
  );
  expect(await Promise.all(asked)).toEqual(asked.map((_, value) => ({ ok: true, value })));
});

test('an error is a value, and an exception becomes one without its text', async () => {
  expect(await caller.ask({ type: 'call', method: 'no.such', input: null })).toEqual({
    ok: false,
    error: { code: 'call.unknownMethod' },
  });
  expect(await caller.ask({ type: 'call', method: 'test.throw', input: null })).toEqual({
    ok: false,
    error: { code: 'call.internal' },
  });
});

test('events arrive', async () => {
  const arrived = new Promise((resolve) => caller.onEvent(resolve));
  const event: CoreEvent = {
    type: 'changed',
    areas: ['figures'],
    at: '2024-12-01T00:00:00.000Z',
  };
  core.emit(event);
  expect(await arrived).toEqual(event);
});

test.each([
  ['of an unknown kind', { id: 7, task: { type: 'format-disk' } }],
  ['without its method', { id: 7, task: { type: 'call', input: {} } }],
  ['with a hash that is a path', { id: 7, task: { type: 'openFile', sha256: '../../etc/passwd' } }],
  ['with text for bytes', { id: 7, task: { type: 'stageWrite', upload: 1, bytes: 'abc' } }],
  [
    'with a piece too large',
    { id: 7, task: { type: 'stageWrite', upload: 1, bytes: new Uint8Array(chunkBytes + 1) } },
  ],
  ['with no task', { id: 7 }],
])('a request %s is refused and reaches nothing', async (_what, message) => {
  expect(await rawAnswer(message)).toEqual({
    type: 'answer',
    id: 7,
    envelope: { ok: false, error: { code: 'call.invalidInput' } },
  });
  expect(core.calls).toEqual([]);
});

test.each([[null], ['call'], [{ id: 'seven' }], [[]], [{ id: -1, task: {} }]])(
  'what is no request at all (%j) is dropped, and the port goes on',
  async (message) => {
    channel.port1.postMessage(message);
    expect((await caller.ask({ type: 'call', method: 'test.echo', input: 1 })).ok).toBe(true);
  },
);

test.each([
  [null],
  [{ type: 'answer', id: 1 }],
  [{ type: 'answer', id: 1, envelope: { ok: 'yes' } }],
  [{ type: 'event' }],
])('a message from the core that is none (%j) settles nothing', async (message) => {
  const pair = new MessageChannel();
  const waiting = callPort(portOf(pair.port1)).ask({ type: 'call', method: 'a.b', input: null });
  pair.port2.postMessage(message);
  pair.port2.postMessage({ type: 'answer', id: 1, envelope: { ok: true, value: 'the real one' } });
  expect(await waiting).toEqual({ ok: true, value: 'the real one' });
  pair.port1.close();
});

test('a file arrives in pieces, in order, and can be opened by its hash', async () => {
  const pieces = Array.from({ length: 5 }, (_, at) => new Uint8Array(chunkBytes).fill(at));
  const staged = await stage('Biên bản.pdf', pieces);
  expect(staged).toEqual({
    ok: true,
    value: { uploadId: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  const sha256 = await core.put(Buffer.concat(pieces), 'application/pdf');
  expect(staged).toEqual({ ok: true, value: { uploadId: sha256 } });
  expect(await caller.openFile(sha256)).toMatchObject({ sizeBytes: 5 * chunkBytes });
});

test('a refusal of the store ends an upload with its code', async () => {
  expect(await stage('rỗng.pdf', [])).toMatchObject({
    ok: false,
    error: { code: 'evidence.emptyFile' },
  });
});

test("an upload that is given up or was never begun can't be ended", async () => {
  const begun = await caller.ask({ type: 'stageBegin', name: 'a.pdf' });
  const upload = begun.ok ? Number(begun.value) : -1;
  await caller.ask({ type: 'stageWrite', upload, bytes: new Uint8Array(10) });
  expect(await caller.ask({ type: 'stageAbort', upload })).toEqual({ ok: true, value: null });
  const unknown = { ok: false, error: { code: 'store.uploadUnknown' } };
  expect(await caller.ask({ type: 'stageEnd', upload })).toEqual(unknown);
  expect(await caller.ask({ type: 'stageWrite', upload: 99, bytes: new Uint8Array(1) })).toEqual(
    unknown,
  );
});

test('a file that is not there is null', async () => {
  expect(await caller.openFile('0'.repeat(64))).toBeNull();
});

test('closing closes the core', async () => {
  expect(await caller.ask({ type: 'close' })).toEqual({ ok: true, value: null });
  expect(core.calls).toEqual(['close']);
});

test('when the core process is gone, what was asked and what will be asked is answered', async () => {
  const pair = new MessageChannel();
  const left = callPort(portOf(pair.port1));
  const waiting = left.ask({ type: 'call', method: 'a.b', input: null });
  left.end();
  const gone = { ok: false, error: { code: 'call.hostGone' } };
  expect(await waiting).toEqual(gone);
  expect(await left.ask({ type: 'call', method: 'a.b', input: null })).toEqual(gone);
  pair.port1.close();
});
