import path from 'node:path';
import { utilityProcess } from 'electron';
import { fillOnce } from '#transport/fill-once.ts';

const commandLine = path.join(import.meta.dirname, 'command-line.js');

/** For `--demo`: the sample commune is made once, by the command line's own verb, in a process of its own. */
export const makeSample = (folder: string): Promise<boolean> =>
  fillOnce(
    folder,
    (beside) =>
      new Promise((resolve) => {
        const making = utilityProcess.fork(commandLine, ['demo', '--data', beside]);
        making.once('exit', (code) => resolve(code === 0));
      }),
  );
