import { execFile } from 'node:child_process';
import { createHash, randomFillSync } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Line } from './table.ts';

const told = z.object({ make: z.number(), verify: z.number(), megabytes: z.int() });
const proofBytes = 10 * 1024 * 1024;
const proofCount = 300;
const run = promisify(execFile);

/** A package of three gigabytes beside the hashing and the copying of the same files in the same run. */
export const packageLines = async (folder: string): Promise<Line[]> => {
  const proofs = path.join(folder, 'proofs');
  const names = writeProofs(proofs);
  const [out, copy] = [path.join(folder, 'goi.zip'), path.join(folder, 'copy')];
  const hashing = await timedRun('openssl', ['dgst', '-sha256', ...names]);
  const copying = await timedRun('cp', ['-r', proofs, copy]);
  rmSync(copy, { recursive: true });
  const child = 'test/performance/package-child.ts';
  const { stdout } = await run(process.execPath, [child, proofs, out]);
  const { make, verify, megabytes } = told.parse(JSON.parse(stdout));
  rmSync(folder, { recursive: true });
  const share = Math.max(hashing, copying) / make;
  const beside = `openssl ${hashing.toFixed(0)} ms, cp ${copying.toFixed(0)} ms; ${megabytes} MB of 300`;
  return [
    {
      what: 'package of 3 GB, made',
      samples: [make],
      note: `${share.toFixed(2)} of at least 0.6 (${beside})`,
    },
    { what: 'package of 3 GB, verified', samples: [verify] },
  ];
};

const timedRun = async (program: string, words: readonly string[]): Promise<number> => {
  const start = performance.now();
  await run(program, words, { maxBuffer: 64 * 1024 * 1024 });
  return performance.now() - start;
};

/** Bytes that can't be packed, as scans are; each file is named by its hash, as in the store. */
const writeProofs = (folder: string): string[] => {
  mkdirSync(folder, { recursive: true });
  const bytes = Buffer.alloc(proofBytes);
  return Array.from({ length: proofCount }, () => {
    randomFillSync(bytes);
    const file = path.join(folder, createHash('sha256').update(bytes).digest('hex'));
    writeFileSync(file, bytes);
    return file;
  });
};
