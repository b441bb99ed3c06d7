import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { utilityProcess } from 'electron';

const commandLine = path.join(import.meta.dirname, 'command-line.js');

/** For `--demo`: the sample commune is made once, by the command line's own verb, in a process of its own. */
export const makeSample = async (folder: string): Promise<void> => {
  const present = await readdir(folder).catch(() => []);
  if (present.length > 0) return;
  await once(utilityProcess.fork(commandLine, ['demo', '--data', folder]), 'exit');
};
