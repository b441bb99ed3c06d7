import { expect, expectTypeOf, test } from 'vitest';
import type { Envelope } from '#shared/contract/envelope.ts';
import { createClient, type InputOf, type OutputOf } from '../../renderer/bridge/client.ts';
import { fileUrl } from '../../renderer/bridge/file-url.ts';

const clientThatHears = (envelope: Envelope): ReturnType<typeof createClient> =>
  createClient({ call: () => Promise.resolve(envelope) });

test('a method has the types of its row in the contract', () => {
  expectTypeOf<InputOf<'workspace.setOfficer'>>().toEqualTypeOf<{ name: string }>();
  expectTypeOf<OutputOf<'jobs.cancel'>>().toEqualTypeOf<{ cancelled: boolean }>();
});

test('an answer is checked against the contract and handed over', async () => {
  const client = clientThatHears({ ok: true, value: { cancelled: true } });
  expect(await client.call('jobs.cancel', { jobId: 'a' })).toEqual({
    ok: true,
    value: { cancelled: true },
  });
});

test('an error value stays a value', async () => {
  const refused = { ok: false, error: { code: 'record.notFound' } } as const;
  expect(await clientThatHears(refused).call('jobs.cancel', { jobId: 'a' })).toEqual(refused);
});

test('an answer that is not what the contract says is a fault', async () => {
  const client = clientThatHears({ ok: true, value: { cancelled: 'yes' } });
  await expect(client.call('jobs.cancel', { jobId: 'a' })).rejects.toThrow('cancelled');
});

test("addresses of files are the same in both hosts, and a name can't leave its place", () => {
  expect(fileUrl('ab')).toBe('/files/ab');
  expect(fileUrl('ab', { download: 'Tờ trình & báo cáo #1.pdf' })).toBe(
    '/files/ab?download=T%E1%BB%9D%20tr%C3%ACnh%20%26%20b%C3%A1o%20c%C3%A1o%20%231.pdf',
  );
});
