import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen, type Listening } from '../../electron/local-host/listen.ts';
import { recordingCore, type RecordingCore } from './recording-core.ts';

export type Answer = {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly bytes: Buffer;
};

type Ask = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};

export type LocalHostUnderTest = Listening & {
  readonly core: RecordingCore;
  readonly folder: string;
  readonly port: number;
  /** With the token, as a page of ours or the command line asks. */
  readonly ask: (path: string, options?: Ask) => Promise<Answer>;
  /** With nothing but what is given. */
  readonly askBare: (path: string, options?: Ask) => Promise<Answer>;
  readonly end: () => Promise<void>;
};

const page =
  '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><script type="module" src="./page.js"></script>';

/** A real server on 127.0.0.1 before a core that records, with a page folder beside a secret. */
export const startLocalHost = async (): Promise<LocalHostUnderTest> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'hoso-local-host-'));
  const pageFolder = path.join(folder, 'page');
  await mkdir(pageFolder);
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  await writeFile(path.join(pageFolder, 'index.html'), page);
  await writeFile(path.join(pageFolder, 'page.js'), 'export {};');
  const core = recordingCore(folder);
  const listening = await listen({ core, pageFolder, port: 0 });
  const port = Number(new URL(listening.address).port);
  const askBare = (address: string, options: Ask = {}): Promise<Answer> =>
    request(port, address, options);
  const ask = (address: string, options: Ask = {}): Promise<Answer> =>
    askBare(address, {
      ...options,
      headers: { authorization: `Bearer ${listening.token}`, ...options.headers },
    });
  const end = async (): Promise<void> => {
    await listening.close();
    await rm(folder, { recursive: true });
  };
  return { ...listening, core, folder, port, ask, askBare, end };
};

/** By node:http and not by fetch, which tidies paths and forbids headers that an attacker would send. */
const request = (
  port: number,
  address: string,
  { method = 'GET', headers = {}, body }: Ask,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = http.request(
      { host: '127.0.0.1', port, path: address, method, headers },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            bytes: Buffer.concat(pieces),
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });

export const json = { 'content-type': 'application/json' };
export const bytesType = { 'content-type': 'application/octet-stream' };
