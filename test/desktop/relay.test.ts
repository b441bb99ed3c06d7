import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { DesktopGate } from '#shared/contract/desktop-gate.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { largestFileBytes } from '#shared/contract/largest-upload.ts';
import { servePort } from '#transport/serve-port.ts';
import { createDesktopBridge } from '../../renderer/bridge/desktop-bridge.ts';
import { recordingCore, type RecordingCore } from '../local-host/recording-core.ts';
import * as electron from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

let folder: string;
let core: RecordingCore;
let gate: DesktopGate;

/** The whole way: page → preload → main → port → core process, with only Electron itself replaced. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hoso-relay-'));
  core = recordingCore(folder);
  await import('../../electron/desktop/main.ts');
  await import('../../electron/desktop/preload.ts');
  await vi.waitFor(() => expect(electron.windows).toHaveLength(1));
  const [process] = electron.forked;
  servePort(
    {
      post: (message) => process?.coreEnd.postMessage(message),
      onMessage: (listener) => process?.coreEnd.on('message', listener),
    },
    core,
  );
  gate = electron.exposed.get('hoso') ?? expect.fail('The preload exposed nothing.');
});

class HugeFile extends File {
  override get size(): number {
    return largestFileBytes + 1;
  }
}

class UnreadableBlob extends Blob {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('gone', 'NotReadableError'));
  }
}

class VanishedFile extends File {
  override slice(): Blob {
    return new UnreadableBlob();
  }
}

afterAll(async () => {
  electron.forked[0]?.coreEnd.close();
  await rm(folder, { recursive: true });
});

test('the core runs in one process of its own and is told its folder', () => {
  expect(electron.forked).toHaveLength(1);
  expect(electron.forked[0]?.path).toMatch(/core-process\.js$/);
  expect(Object.keys(JSON.parse(electron.forked[0]?.given[0] ?? ''))).toEqual(['folder']);
});

test('a call of the page reaches the core and comes back', async () => {
  expect(await gate.call('test.echo', { name: 'Nà Sương' })).toEqual({
    ok: true,
    value: { name: 'Nà Sương' },
  });
});

test('the page can ask nothing but what its functions ask', async () => {
  const invalid = { ok: false, error: { code: 'call.invalidInput' } };
  expect(await electron.ipcRenderer.invoke('hoso:call', { type: 'close' }, 1)).toEqual(invalid);
  expect(await electron.ipcRenderer.invoke('hoso:stage-write', 1, 'text')).toEqual(invalid);
  expect(await electron.ipcRenderer.invoke('hoso:stage-begin', '')).toEqual(invalid);
  expect(core.calls).not.toContain('close');
});

test('a file of the page is staged in pieces by the bridge', async () => {
  const bytes = new Uint8Array(2_500_000).map((_, at) => at % 249);
  const file = new File([bytes], 'Ảnh hiện trường.jpg');
  const staged = await createDesktopBridge(gate).stageFile(file);
  const sha256 = await core.put(Buffer.from(bytes), 'image/jpeg');
  expect(staged).toEqual({ ok: true, value: { uploadId: sha256 } });
});

test('a file that no store would take is refused before a byte is sent', async () => {
  const staged = await createDesktopBridge(gate).stageFile(new HugeFile([], 'a.zip'));
  expect(staged).toMatchObject({ ok: false, error: { code: 'evidence.tooLarge' } });
});

test('a file that changes while it is read is given up with its code', async () => {
  const file = new VanishedFile([new Uint8Array(10)], 'a.pdf');
  expect(await createDesktopBridge(gate).stageFile(file)).toEqual({
    ok: false,
    error: { code: 'evidence.changedWhileRead' },
  });
});

test('events reach the page without the event of Electron, until it stops listening', async () => {
  const heard: unknown[][] = [];
  const stop = gate.onEvent((...given) => void heard.push(given));
  const event: CoreEvent = { type: 'changed', areas: ['evidence'], at: '2024-12-01T00:00:00.000Z' };
  core.emit(event);
  await vi.waitFor(() => expect(heard).toEqual([[event]]));
  stop();
  core.emit(event);
  await gate.call('test.echo', 1);
  expect(heard).toHaveLength(1);
});

test('app:// serves stored files with ranges', async () => {
  const sha256 = await core.put(Buffer.from('0123456789'), 'application/pdf');
  const answer = await electron.served.get('app')?.(
    new Request(`app://hoso/files/${sha256}`, { headers: { range: 'bytes=2-4' } }),
  );
  expect(answer?.status).toBe(206);
  expect(await answer?.text()).toBe('234');
});

test('quitting waits until the core has closed', async () => {
  const preventDefault = vi.fn();
  electron.app.emit('will-quit', { preventDefault });
  expect(preventDefault).toHaveBeenCalled();
  await vi.waitFor(() => expect(electron.happened).toContain('exit'));
  expect(core.calls).toContain('close');
});
