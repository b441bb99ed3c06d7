import { once } from 'node:events';
import http from 'node:http';
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

const scan = Buffer.from(Array.from({ length: 300_000 }, (_, at) => at % 251));

test('a file that was staged comes back byte for byte', async () => {
  const staged = await host.ask(`/stage?name=${encodeURIComponent('Quyết định số 01.pdf')}`, {
    method: 'POST',
    headers: bytesType,
    body: scan,
  });
  expect(staged.status).toBe(200);
  const { value } = JSON.parse(staged.bytes.toString());
  const back = await host.ask(`/files/${value.uploadId}`);
  expect(back.bytes.equals(scan)).toBe(true);
  expect(back.headers['content-type']).toBe('application/pdf');
  expect(back.headers['content-disposition']).toBe('inline');
});

test('a refusal of the store arrives as its code', async () => {
  const staged = await host.ask('/stage?name=a.pdf', {
    method: 'POST',
    headers: bytesType,
    body: '',
  });
  expect(JSON.parse(staged.bytes.toString()).error.code).toBe('evidence.emptyFile');
});

test.each([
  ['bytes=0-9', 206, 0, 9],
  ['bytes=299990-', 206, 299_990, 299_999],
  ['bytes=-10', 206, 299_990, 299_999],
  ['bytes=5-9999999', 206, 5, 299_999],
  ['bytes=0-1,4-5', 200, 0, 299_999],
  ['lines=0-1', 200, 0, 299_999],
  ['bytes=9-5', 200, 0, 299_999],
])('Range %s gives %i and bytes %i to %i', async (range, status, first, last) => {
  const sha256 = await host.core.put(scan, 'application/pdf');
  const answer = await host.ask(`/files/${sha256}`, { headers: { range } });
  expect(answer.status).toBe(status);
  expect(answer.bytes.equals(scan.subarray(first, last + 1))).toBe(true);
  const contentRange = status === 206 ? `bytes ${first}-${last}/300000` : undefined;
  expect(answer.headers['content-range']).toBe(contentRange);
});

test.each(['bytes=300000-', 'bytes=-0'])('Range %s lies outside', async (range) => {
  const sha256 = await host.core.put(scan, 'application/pdf');
  const answer = await host.ask(`/files/${sha256}`, { headers: { range } });
  expect(answer.status).toBe(416);
  expect(answer.headers['content-range']).toBe('bytes */300000');
});

test('a download has its Vietnamese name, made safe', async () => {
  const sha256 = await host.core.put(scan, 'application/pdf');
  const name = encodeURIComponent('../Tờ trình "số 12/TTr".pdf\r\nX: 1');
  const answer = await host.ask(`/files/${sha256}?download=${name}`);
  const disposition = answer.headers['content-disposition'] ?? '';
  expect(disposition).toMatch(
    /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w%.~!-]+$/,
  );
  expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe(
    '_Tờ trình _số 12_TTr_.pdf__X_ 1',
  );
});

test.each(['text/html', 'image/svg+xml', 'application/xhtml+xml', 'text/xml'])(
  'evidence of type %s is handed out as plain bytes, as an attachment, and can load nothing',
  async (type) => {
    const sha256 = await host.core.put(Buffer.from(`<script>${type}</script>`), type);
    const { headers } = await host.ask(`/files/${sha256}`);
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(headers['content-disposition']).toMatch(/^attachment/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  },
);

test('events arrive, and the listener ends with the connection', async () => {
  const headers = { authorization: `Bearer ${host.token}` };
  const stream = await new Promise<http.IncomingMessage>((resolve) =>
    http.get({ host: '127.0.0.1', port: host.port, path: '/events', headers }, resolve),
  );
  expect(stream.headers['content-type']).toContain('text/event-stream');
  await once(stream, 'data');
  expect(host.core.listening()).toBe(1);
  host.core.emit({ type: 'changed', areas: ['evidence'], at: '2024-12-01T00:00:00.000Z' });
  const [piece] = await once(stream, 'data');
  expect(String(piece)).toBe(
    'data: {"type":"changed","areas":["evidence"],"at":"2024-12-01T00:00:00.000Z"}\n\n',
  );
  stream.destroy();
  await expect.poll(() => host.core.listening()).toBe(0);
});

test('every answer forbids guessing of types and use by another origin', async () => {
  const answers = await Promise.all([
    host.ask('/'),
    host.ask('/page.js'),
    host.ask('/nowhere.js'),
    host.ask('/call/test.echo', { method: 'POST', headers: json, body: '1' }),
    host.askBare('/'),
  ]);
  for (const { headers } of answers) {
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  }
});

test('the page comes with the policy, a nonce of its own and nothing unsafe', async () => {
  const [first, second] = await Promise.all([host.ask('/'), host.ask('/ho-so/1')]);
  const policy = String(first.headers['content-security-policy']);
  const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? [];
  expect(policy).toBe(
    `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; media-src 'self'; worker-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
  );
  expect(policy).not.toMatch(/unsafe-|data:|\*|https?:/);
  expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
  expect(first.bytes.toString()).toContain(`<meta name="csp-nonce" content="${nonce}">`);
  expect(second.bytes.toString()).not.toContain(nonce);
});
