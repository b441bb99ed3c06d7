import { spawn } from 'node:child_process';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export type Ending = {
  /** Null when the program could not be started or was ended by a signal. */
  readonly code: number | null;
  readonly seconds: number;
  /** Somebody told us to end, so nothing else is to be started. */
  readonly interrupted: boolean;
};

/** Runs a program in this terminal until it ends, and passes on what tells us to end. */
export const runProgram = (
  program: string,
  given: readonly string[],
  answers: 'shown' | 'unseen' = 'shown',
): Promise<Ending> => {
  const started = performance.now();
  // With this variable set, Electron would run as plain Node and show nothing.
  const { ELECTRON_RUN_AS_NODE: _plainNode, ...env } = process.env;
  const stdout = answers === 'shown' ? 'inherit' : 'ignore';
  const child = spawn(program, given, { stdio: ['inherit', stdout, 'inherit'], env });
  let interrupted = false;
  const pass = (signal: NodeJS.Signals): void => {
    interrupted = true;
    child.kill(signal);
  };
  for (const signal of forwarded) process.on(signal, pass);
  return new Promise((resolve) => {
    const end = (code: number | null): void => {
      for (const signal of forwarded) process.off(signal, pass);
      resolve({ code, seconds: (performance.now() - started) / 1000, interrupted });
    };
    child.once('exit', end);
    child.once('error', () => end(null));
  });
};
