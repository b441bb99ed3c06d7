import { readFileSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { removeHostFile, writeHostFile } from '../../electron/local-host/host-file.ts';
import { findRunningHost } from '../../electron/local-host/running-host.ts';
import { startLocalHost, type LocalHostUnderTest } from './local-host-under-test.ts';

let host: LocalHostUnderTest;
beforeAll(async () => {
  host = await startLocalHost();
});
afterAll(() => host.end());

const file = (): string => path.join(host.folder, 'host.json');

beforeEach(() => writeHostFile(host.folder, { address: host.address, token: host.token }));

test('only the owner can read the token', async () => {
  expect((await stat(file())).mode & 0o777).toBe(0o600);
  expect((await readdir(host.folder)).filter((name) => name.startsWith('host.json'))).toEqual([
    'host.json',
  ]);
});

test('the command line calls and stages through the running host', async () => {
  const running = (await findRunningHost(host.folder)) ?? expect.fail('The host was not found.');
  expect(running.openAddress).toBe(`${host.address}/?token=${host.token}`);
  expect(await running.call('test.echo', { name: 'Nà Sương' })).toEqual({
    ok: true,
    value: { name: 'Nà Sương' },
  });
  const staged = await running.stage('Tờ trình.txt', path.join(host.folder, 'secret.txt'));
  expect(staged).toMatchObject({ ok: true });
  expect(await running.call('no.such', {})).toEqual({
    ok: false,
    error: { code: 'call.unknownMethod' },
  });
});

test('the command line gets stored bytes from the running host', async () => {
  const running = (await findRunningHost(host.folder)) ?? expect.fail('The host was not found.');
  const scan = Buffer.alloc(200_000, 'quyết định');
  const file = path.join(host.folder, 'Tải về', 'scan.pdf');
  const sha256 = await host.core.put(scan, 'application/pdf');
  expect(await running.download(sha256, file)).toBe(true);
  expect(scan.equals(readFileSync(file))).toBe(true);
  expect(await running.download('0'.repeat(64), file)).toBe(false);
});

test('a host that is gone is not found, though it left its file behind', async () => {
  const other = await startLocalHost();
  await writeHostFile(host.folder, { address: other.address, token: other.token });
  await other.end();
  expect(await findRunningHost(host.folder)).toBeNull();
});

test('another program on the port, or another token, is not our host', async () => {
  await writeHostFile(host.folder, { address: host.address, token: 'x'.repeat(43) });
  expect(await findRunningHost(host.folder)).toBeNull();
});

test.each(['', '{}', '{"address":"http://evil.example","token":"aaaaaaaaaaaaaaaaaaaaaaaa"}', '[1'])(
  'a file that says "%s" leads nowhere',
  async (text) => {
    await writeFile(file(), text);
    expect(await findRunningHost(host.folder)).toBeNull();
  },
);

test('when the host ends, its file goes', async () => {
  await removeHostFile(host.folder);
  await expect(readFile(file())).rejects.toThrow('ENOENT');
  expect(await findRunningHost(host.folder)).toBeNull();
});

test('the server is on 127.0.0.1 and on no other address', async () => {
  const outcome = await new Promise((resolve) => {
    const socket = net.connect(host.port, '127.0.0.2');
    socket.once('connect', () => resolve('connected'));
    socket.once('error', (error) => resolve(Object(error).code));
  });
  expect(outcome).toBe('ECONNREFUSED');
});
