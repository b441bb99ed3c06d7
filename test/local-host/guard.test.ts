import { afterAll, beforeAll, expect, test } from 'vitest';
import { json, startLocalHost, type LocalHostUnderTest } from './local-host-under-test.ts';

let host: LocalHostUnderTest;
beforeAll(async () => {
  host = await startLocalHost();
});
afterAll(() => host.end());

const call = { method: 'POST', body: '{}' } as const;

/** What is refused must not have reached the core either. */
const expectRefused = async (
  status: number,
  ask: () => ReturnType<LocalHostUnderTest['ask']>,
): Promise<void> => {
  const before = host.core.calls.length;
  const answer = await ask();
  expect(answer.status).toBe(status);
  expect(host.core.calls).toHaveLength(before);
};

test('a call with the token reaches the core', async () => {
  const answer = await host.ask('/call/test.echo', {
    method: 'POST',
    headers: json,
    body: '{"name":"Nà Sương"}',
  });
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.bytes.toString())).toEqual({ ok: true, value: { name: 'Nà Sương' } });
});

test('localhost is our own name too', async () => {
  const headers = {
    ...json,
    host: `localhost:${host.port}`,
    origin: `http://localhost:${host.port}`,
  };
  expect((await host.ask('/call/test.echo', { ...call, headers })).status).toBe(200);
});

test.each(['evil.example', '127.0.0.1', '127.0.0.1:1', '127.0.0.1.evil.example:80', 'localhost'])(
  'the foreign Host %s is refused',
  (name) =>
    expectRefused(403, () =>
      host.ask('/call/test.echo', { ...call, headers: { ...json, host: name } }),
    ),
);

test.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://127.0.0.1.evil.example'])(
  'the foreign Origin %s is refused',
  (origin) =>
    expectRefused(403, () =>
      host.ask('/call/test.echo', { ...call, headers: { ...json, origin } }),
    ),
);

test('the Origin of our other name is foreign: a page of localhost does not speak to 127.0.0.1', () =>
  expectRefused(403, () =>
    host.ask('/call/test.echo', {
      ...call,
      headers: { ...json, origin: `http://localhost:${host.port}` },
    }),
  ));

test.each(['cross-site', 'same-site'])('Sec-Fetch-Site %s is refused', (site) =>
  expectRefused(403, () =>
    host.ask('/call/test.echo', { ...call, headers: { ...json, 'sec-fetch-site': site } }),
  ),
);

test('a foreign page that links to the first address with the right token is refused', () =>
  expectRefused(403, () =>
    host.askBare(`/?token=${host.token}`, { headers: { 'sec-fetch-site': 'cross-site' } }),
  ));

test.each(['/', '/page.js', '/events', `/files/${'0'.repeat(64)}`])(
  '%s without a token is refused',
  (address) => expectRefused(401, () => host.askBare(address)),
);

test('a call without a token is refused', () =>
  expectRefused(401, () => host.askBare('/call/test.echo', { ...call, headers: json })));

test('a wrong token is refused as header, as cookie and in the first address', async () => {
  const wrong = 'A'.repeat(host.token.length);
  const authorization = `Bearer ${wrong}`;
  await expectRefused(403, () =>
    host.askBare('/call/test.echo', { ...call, headers: { ...json, authorization } }),
  );
  const cookie = `hoso-${host.port}=${wrong}`;
  await expectRefused(403, () =>
    host.askBare('/call/test.echo', { ...call, headers: { ...json, cookie } }),
  );
  const first = await host.askBare(`/?token=${wrong}`);
  expect(first.status).toBe(403);
  expect(first.headers['set-cookie']).toBeUndefined();
});

test('a person without a token gets a sentence, not JSON', async () => {
  const answer = await host.askBare('/', { headers: { 'sec-fetch-dest': 'document' } });
  expect(answer.status).toBe(401);
  expect(answer.bytes.toString()).toContain('Hãy mở lại HoSoNTM');
});

test('the first address gives a cookie that scripts and other sites never see, and a clean address', async () => {
  const first = await host.askBare(`/?token=${host.token}`);
  expect(first.status).toBe(303);
  expect(first.headers.location).toBe('/');
  expect(first.headers['set-cookie']).toEqual([
    `hoso-${host.port}=${host.token}; Path=/; HttpOnly; SameSite=Strict`,
  ]);
  const cookie = `other=1; hoso-${host.port}=${host.token}`;
  expect((await host.askBare('/', { headers: { cookie } })).status).toBe(200);
});

test('the token in an address opens nothing but the first page', () =>
  expectRefused(401, () => host.askBare(`/page.js?token=${host.token}`)));
