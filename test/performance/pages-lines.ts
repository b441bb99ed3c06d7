import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { median } from './samples.ts';
import type { Line } from './table.ts';

const rounds = 3;
const child = 'test/performance/pages-child.ts';
const told = z.object({ pages: z.int(), millis: z.number() });

type Run = z.infer<typeof told>;

/** Pages a second beside those of Typst, a typesetter written for speed, over the same words in the same run. */
export const pagesLines = async (): Promise<Line[]> => [
  await line({
    what: 'report',
    how: 'one core each',
    floor: 0.7,
    run: (program) => oneCore(program, 'report'),
  }),
  await line({
    what: 'papers',
    how: 'ours in parallel, Typst on one core',
    floor: 1,
    run: (program) =>
      program === 'typst' ? oneCore(program, 'papers') : started([child, program, 'papers']),
  }),
];

type Program = 'ours' | 'typst';

type Contest = {
  readonly what: string;
  readonly how: string;
  /** Least share of Typst's pages a second. */
  readonly floor: number;
  readonly run: (program: Program) => Promise<Run>;
};

/** Both in turn, so that a slow minute of the machine is a slow minute of both. */
const line = async ({ what, how, floor, run }: Contest): Promise<Line> => {
  const ours: Run[] = [];
  const typst: Run[] = [];
  for (let round = 0; round < rounds; round += 1) {
    typst.push(await run('typst'));
    ours.push(await run('ours'));
  }
  const ratio = speedOf(ours) / speedOf(typst);
  const speeds = `${speedOf(ours).toFixed(0)} : ${speedOf(typst).toFixed(0)} pages a second`;
  return {
    what: `${what} of ${ours[0]?.pages ?? 0} pages beside Typst, ${how}`,
    samples: ours.map(({ millis }) => millis),
    note: `${ratio.toFixed(2)} of at least ${floor.toFixed(1)} (${speeds})`,
  };
};

const speedOf = (runs: readonly Run[]): number =>
  median(runs.map(({ pages, millis }) => pages / (millis / 1000)));

/** Threads of a program may use any core; `taskset` holds them to one where the machine has it. */
const oneCore = (program: Program, what: string): Promise<Run> =>
  started([child, program, what], process.platform === 'linux' ? ['taskset', '-c', '0'] : []);

const started = async (words: readonly string[], before: readonly string[] = []): Promise<Run> => {
  const [command = process.execPath, ...rest] = [...before, process.execPath, ...words];
  const { stdout } = await promisify(execFile)(command, rest);
  return told.parse(JSON.parse(stdout));
};
