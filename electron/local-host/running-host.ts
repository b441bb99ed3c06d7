import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { envelopeSchema, type Envelope } from '#shared/contract/envelope.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail } from '#shared/kernel/result.ts';
import { toWebStream } from '#transport/web-streams.ts';
import { readHostFile, type HostAddress } from './host-file.ts';

/** The core of a workspace that another process has open, as the command line uses it. */
export type RunningHost = {
  /** What a person opens in a browser. */
  readonly openAddress: string;
  readonly call: (method: string, input: unknown) => Promise<Envelope>;
  readonly stage: (name: string, file: string) => Promise<Envelope<{ uploadId: string }>>;
};

const askTime = 3_000;

/** The host that has this workspace open, or null. One that doesn't answer is one that crashed. */
export const findRunningHost = async (folder: string): Promise<RunningHost | null> => {
  const host = await readHostFile(folder);
  if (!host) return null;
  const answer = await callHost(host, 'workspace.info', {}, AbortSignal.timeout(askTime));
  return answer.ok ? runningHost(host) : null;
};

const runningHost = (host: HostAddress): RunningHost => ({
  openAddress: `${host.address}/?token=${host.token}`,
  call: (method, input) => callHost(host, method, input),
  stage: (name, file) => stageAtHost(host, name, file),
});

const callHost = (
  host: HostAddress,
  method: string,
  input: unknown,
  signal?: AbortSignal,
): Promise<Envelope> =>
  post(host, `/call/${encodeURIComponent(method)}`, {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(input ?? null),
    ...(signal && { signal }),
  });

const uploadSchema = z.object({ uploadId: z.string() });

const stageAtHost = async (
  host: HostAddress,
  name: string,
  file: string,
): Promise<Envelope<{ uploadId: string }>> => {
  const body = { body: toWebStream(createReadStream(file)), duplex: 'half' } as const;
  const answer = await post(host, `/stage?name=${encodeURIComponent(name)}`, {
    headers: { 'Content-Type': 'application/octet-stream' },
    ...body,
  });
  return answer.ok ? { ok: true, value: uploadSchema.parse(answer.value) } : answer;
};

const post = async (host: HostAddress, address: string, init: RequestInit): Promise<Envelope> => {
  try {
    const headers = { ...init.headers, Authorization: `Bearer ${host.token}` };
    const response = await fetch(host.address + address, { ...init, method: 'POST', headers });
    return envelopeSchema.parse(await response.json());
  } catch {
    return fail(appError('call.hostGone'));
  }
};
