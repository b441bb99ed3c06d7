import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';

/** A process that writes, and how to look afterwards what there is of it. */
export type Victim = {
  /** Starts a writer, has it killed when `moment` is over, and answers the writes it acknowledged. */
  readonly liveAndDie: (
    folder: string,
    round: number,
    moment: () => Promise<void>,
  ) => Promise<readonly string[]>;
  /** Opens the workspace, fails the test when anything is broken, and answers the writes it holds. */
  readonly lookAfter: (folder: string) => Promise<readonly string[]>;
};

type Options = {
  readonly folder: string;
  readonly rounds: number;
  readonly random: () => number;
};

const longestLifeMillis = 250;

/**
 * Kills a writing process at a random moment, over and over on one workspace, and looks after each death:
 * every acknowledged write is there, at most the one under way besides.
 */
export const killRounds = async (
  victim: Victim,
  { folder, rounds, random }: Options,
): Promise<void> => {
  const acknowledged = new Set<string>();
  for (let round = 1; round <= rounds; round += 1) {
    const moment = (): Promise<void> => wait(random() * longestLifeMillis);
    for (const id of await victim.liveAndDie(folder, round, moment)) acknowledged.add(id);
    const held = new Set(await victim.lookAfter(folder));
    expect([...acknowledged].filter((id) => !held.has(id))).toEqual([]);
    expect(held.size - acknowledged.size).toBeLessThanOrEqual(round);
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(rounds);
};

type Child = ChildProcessByStdio<null, Readable, null>;

export const spawnChild = (script: string, ...given: readonly string[]): Child => {
  const child = spawn(process.execPath, [path.resolve(script), ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.setEncoding('utf8');
  return child;
};

/** Starts a script of the tests, and waits for its first line. */
export const startChild = async (script: string, ...given: readonly string[]): Promise<Child> => {
  const child = spawnChild(script, ...given);
  await Promise.race([
    once(child.stdout, 'readable'),
    once(child, 'exit').then(() => expect.fail(`${script} ended before it was killed`)),
  ]);
  return child;
};

/** kill -9: no handler runs, nothing is flushed. */
export const kill = async (child: Child): Promise<void> => {
  const gone = once(child, 'close');
  child.kill('SIGKILL');
  await gone;
};
