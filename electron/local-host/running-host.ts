import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { envelopeSchema, type Envelope } from '#shared/contract/envelope.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail } from '#shared/kernel/result.ts';
import { fromWebStream, toWebStream } from '#transport/web-streams.ts';
import { readHostFile, type HostAddress } from './host-file.ts';

/** The core of a workspace that another process has open, as the command line uses it. */
export type RunningHost = {
  /** What a person opens in a browser. */
  readonly openAddress: string;
  readonly call: (method: string, input: unknown) => Promise<Envelope>;
  readonly stage: (name: string, file: string) => Promise<Envelope<{ uploadId: string }>>;
  /** Writes a stored file to a path, in pieces; false when the workspace holds no such file. */
  readonly download: (sha256: string, file: string) => Promise<boolean>;
};

const askTime = 3_000;

/** The host that has this workspace open, or null. One that doesn't answer is one that crashed. */
export const findRunningHost = async (folder: string): Promise<RunningHost | null> => {
  const host = await readHostFile(folder);
  return host && (await isAlive(host)) ? runningHost(host) : null;
};

const runningHost = (host: HostAddress): RunningHost => ({
  openAddress: `${host.address}/?token=${host.token}`,
  call: (method, input) => callHost(host, method, input),
  stage: (name, file) => stageAtHost(host, name, file),
  download: (sha256, file) => downloadFrom(host, sha256, file),
});

const downloadFrom = async (host: HostAddress, sha256: string, file: string): Promise<boolean> => {
  const headers = { Authorization: `Bearer ${host.token}` };
  const response = await fetch(`${host.address}/files/${sha256}`, { headers });
  if (!response.ok || !response.body) return false;
  await mkdir(dirname(file), { recursive: true });
  await pipeline(fromWebStream(response.body), createWriteStream(file));
  return true;
};

const callHost = (host: HostAddress, method: string, input: unknown): Promise<Envelope> =>
  post(host, `/call/${encodeURIComponent(method)}`, {
    type: 'application/json',
    body: JSON.stringify(input ?? null),
  });

/** Whether it is our host at all: a stranger on the port of a crashed one may keep us waiting. */
const isAlive = async (host: HostAddress): Promise<boolean> => {
  const signal = AbortSignal.timeout(askTime);
  const sent = { type: 'application/json', body: '{}', signal };
  return (await post(host, '/call/workspace.info', sent)).ok;
};

const uploadSchema = z.object({ uploadId: z.string() });

const stageAtHost = async (
  host: HostAddress,
  name: string,
  file: string,
): Promise<Envelope<{ uploadId: string }>> => {
  const answer = await post(host, `/stage?name=${encodeURIComponent(name)}`, {
    type: 'application/octet-stream',
    body: toWebStream(createReadStream(file)),
    duplex: 'half',
  });
  return answer.ok ? { ok: true, value: uploadSchema.parse(answer.value) } : answer;
};

type Sent = {
  readonly type: string;
  readonly body: NonNullable<RequestInit['body']>;
  readonly duplex?: 'half';
  readonly signal?: AbortSignal;
};

const post = async (
  host: HostAddress,
  address: string,
  { type, ...sent }: Sent,
): Promise<Envelope> => {
  try {
    const headers = { 'Content-Type': type, Authorization: `Bearer ${host.token}` };
    const response = await fetch(host.address + address, { ...sent, method: 'POST', headers });
    return envelopeSchema.parse(await response.json());
  } catch {
    return fail(appError('call.hostGone'));
  }
};
