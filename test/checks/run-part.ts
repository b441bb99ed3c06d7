import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { meetNeed } from './needs.ts';
import { root, type Part } from './parts.ts';

export type Outcome = {
  readonly part: Part;
  readonly kind: 'passed' | 'failed' | 'not run';
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** What to show a person: all of a failure, the reason of what did not run, notes otherwise. */
  readonly text: string;
};

const results = path.join(root, 'test-results');

/** Runs a part to its end and reads how many of its tests passed. */
export const runPart = async (part: Part): Promise<Outcome> => {
  const started = performance.now();
  const met = part.need ? meetNeed(part.need) : ({ kind: 'there' } as const);
  if (met.kind !== 'there')
    return {
      part,
      kind: met.kind,
      passed: 0,
      failed: met.kind === 'failed' ? 1 : 0,
      seconds: 0,
      text: met.reason,
    };
  mkdirSync(results, { recursive: true });
  const report = path.join(results, `${part.name}.json`);
  rmSync(report, { force: true });
  const { code, output } = await execute(part, report);
  writeFileSync(path.join(results, `${part.name}.log`), output);
  const { passed, failed } = counted(part, code, report);
  const kind = code === 0 && failed === 0 && passed > 0 ? 'passed' : 'failed';
  const seconds = (performance.now() - started) / 1000;
  const text = kind === 'failed' ? output : notesIn(output);
  return { part, kind, passed, failed: kind === 'failed' ? Math.max(failed, 1) : 0, seconds, text };
};

const reporters: Readonly<Record<Part['counts'], (report: string) => readonly string[]>> = {
  check: () => [],
  vitest: (report) => ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  playwright: () => ['--reporter=list,json'],
};

const execute = (part: Part, report: string): Promise<{ code: number; output: string }> =>
  new Promise((resolve, reject) => {
    const words = [part.script, ...part.words, ...reporters[part.counts](report)];
    const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report, NO_COLOR: '1' };
    const child = spawn(process.execPath, words, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }),
    );
  });

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

const counted = (part: Part, code: number, report: string): { passed: number; failed: number } => {
  if (part.counts === 'check')
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const json: unknown = JSON.parse(readFileSync(report, 'utf8'));
  if (part.counts === 'vitest') {
    const { numPassedTests, numFailedTests } = vitestReport.parse(json);
    return { passed: numPassedTests, failed: numFailedTests };
  }
  const { expected, unexpected, flaky } = playwrightReport.parse(json).stats;
  return { passed: expected, failed: unexpected + flaky };
};

/** Lines a test wants a person to see although it passed: "note: median file 58 lines". */
const notesIn = (output: string): string =>
  output
    .split('\n')
    .filter((line) => line.startsWith('note: '))
    .join('\n');
