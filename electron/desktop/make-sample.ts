import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { utilityProcess } from 'electron';

const commandLine = path.join(import.meta.dirname, 'command-line.js');

/** For `--demo`: the sample commune is made once, by the command line's own verb, in a process of its own. */
export const makeSample = async (folder: string): Promise<void> => {
  if (existsSync(folder) && readdirSync(folder).length > 0) return;
  await once(utilityProcess.fork(commandLine, ['demo', '--data', folder]), 'exit');
};
