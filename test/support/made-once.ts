import { existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';

/**
 * A folder that the first file of tests to need it makes for all files of the run; the others wait. Whoever gets it
 * only reads it. A making that fails is tried again by the next.
 */
export const madeOnce = async (
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<string> => {
  const made = path.join(inject('runFolder'), name);
  const turn = `${made}.turn`;
  while (!existsSync(made)) {
    if (takeTurn(turn)) {
      try {
        if (!existsSync(made)) await makeWhole(made, make);
      } finally {
        rmdirSync(turn);
      }
    } else await pause(100);
  }
  return made;
};

/** A folder can be made by one only. */
const takeTurn = (turn: string): boolean => {
  try {
    mkdirSync(turn);
    return true;
  } catch {
    return false;
  }
};

const makeWhole = async (made: string, make: (folder: string) => Promise<void>): Promise<void> => {
  const draft = `${made}.draft-${process.pid}`;
  mkdirSync(draft);
  await make(draft);
  renameSync(draft, made);
};
