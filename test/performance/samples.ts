import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Milliseconds of each run, in order. */
export type Samples = readonly number[];

export const median = (samples: Samples): number => {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
};

export const timed = async (
  runs: number,
  work: (run: number) => Promise<unknown>,
): Promise<Samples> => {
  const samples: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work(run);
    samples.push(performance.now() - start);
  }
  return samples;
};

/** Wall time of a process from its start to its end; a process that fails ends the bench. */
export const timedProcess = (
  runs: number,
  words: (run: number) => readonly string[],
): Promise<Samples> =>
  timed(runs, async (run) => {
    const child = spawn(process.execPath, words(run), { stdio: ['ignore', 'ignore', 'pipe'] });
    const told = text(child.stderr);
    const code = await new Promise((resolve) => child.once('close', resolve));
    if (code !== 0) throw new Error(`${words(run).join(' ')}: ${await told}`);
  });
