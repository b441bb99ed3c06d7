import { largestUploadBytes } from '#shared/contract/largest-upload.ts';
import net from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  bytesType,
  json,
  startLocalHost,
  type LocalHostUnderTest,
} from './local-host-under-test.ts';

let host: LocalHostUnderTest;
beforeAll(async () => {
  host = await startLocalHost();
});
afterAll(() => host.end());

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
  'a call of content type "%s" is refused: a form of another site could send it',
  async (type) => {
    const headers = type === '' ? {} : { 'content-type': type };
    const answer = await host.ask('/call/test.echo', { method: 'POST', headers, body: '{}' });
    expect(answer.status).toBe(415);
    expect(host.core.calls).toEqual([]);
  },
);

test('a file of a content type that a form could send is refused', async () => {
  const answer = await host.ask('/stage?name=a.pdf', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: 'x',
  });
  expect(answer.status).toBe(415);
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '/page.js/../../secret.txt',
  '/page.js%00.txt',
  '//secret.txt/../../secret.txt',
  '/%E0%A4%A.txt',
  '/files/../secret.txt',
  '/files/..%2fsecret.txt',
  '/files/%2e%2e%2f%2e%2e%2fsecret.txt',
  `/files/${'A'.repeat(64)}`,
  `/files/${'0'.repeat(64)}/../secret.txt`,
  `/files/${'0'.repeat(64)}`,
])('%s leads nowhere', async (address) => {
  const answer = await host.ask(address);
  expect(answer.status).toBe(404);
  expect(answer.bytes.toString()).not.toContain('secret');
});

test.each([
  ['GET', '/call/test.echo', 'POST'],
  ['PUT', '/call/test.echo', 'POST'],
  ['GET', '/stage?name=a', 'POST'],
  ['POST', '/events', 'GET'],
  ['DELETE', `/files/${'0'.repeat(64)}`, 'GET'],
  ['POST', '/', 'GET'],
  ['OPTIONS', '/page.js', 'GET'],
])('%s %s is answered by 405 and the method that is allowed', async (method, address, allowed) => {
  const answer = await host.ask(address, { method, headers: json });
  expect(answer.status).toBe(405);
  expect(answer.headers.allow).toBe(allowed);
  expect(host.core.calls).toEqual([]);
});

test('no answer allows another origin to read it', async () => {
  const { headers } = await host.ask('/call/test.echo', { method: 'OPTIONS' });
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
});

test('a call of more than 16 MB is refused, announced or not', async () => {
  const body = Buffer.alloc(17 * 1024 * 1024, ' ');
  const announced = await host.ask('/call/test.echo', {
    method: 'POST',
    headers: { ...json, 'content-length': String(body.length) },
    body,
  });
  expect(announced.status).toBe(413);
  const chunked = await host.ask('/call/test.echo', {
    method: 'POST',
    headers: { ...json, 'transfer-encoding': 'chunked' },
    body,
  });
  expect(chunked.status).toBe(413);
  expect(host.core.calls).toEqual([]);
});

test('a file announced as larger than any package is refused before it is sent', async () => {
  const answer = await rawRequest(
    `POST /stage?name=a.pdf HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nAuthorization: Bearer ${host.token}\r\n` +
      `Content-Type: ${bytesType['content-type']}\r\nContent-Length: ${largestUploadBytes + 1}\r\n\r\nstart`,
  );
  expect(answer).toContain('413');
  expect(answer).toContain('evidence.tooLarge');
});

test('an address as a proxy is asked for is refused', async () => {
  const answer = await rawRequest(
    `GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nConnection: close\r\n\r\n`,
  );
  expect(answer).toContain('400');
});

test.each(['{', '', '"unfinished'])('a body that is no JSON ("%s") gets a code', async (body) => {
  const answer = await host.ask('/call/test.echo', { method: 'POST', headers: json, body });
  expect(answer.status).toBe(400);
  expect(JSON.parse(answer.bytes.toString())).toEqual({
    ok: false,
    error: { code: 'call.invalidInput' },
  });
});

test('a failure that nobody foresaw is answered by a code and no stack', async () => {
  const answer = await host.ask('/call/test.throw', {
    method: 'POST',
    headers: json,
    body: 'null',
  });
  expect(answer.status).toBe(500);
  expect(answer.bytes.toString()).toBe('{"ok":false,"error":{"code":"call.internal"}}');
});

const rawRequest = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = net.connect(host.port, '127.0.0.1', () => socket.write(text));
    let received = '';
    socket.on('data', (piece: Buffer) => (received += piece.toString()));
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
