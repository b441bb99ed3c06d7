import { homedir } from 'node:os';
import { errorText } from '#shared/messages/error-text.ts';
import { workspaceArguments } from '#transport/workspace-arguments.ts';
import { closeOnSignals } from '../local-host/close-on-signals.ts';
import { findRunningHost } from '../local-host/running-host.ts';
import { serveWorkspace } from '../local-host/serve-workspace.ts';
import { option, readWords } from './words.ts';

const portOf = (given: string | undefined): number | null => {
  const port = Number(given ?? '0');
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : null;
};

/** `hoso serve`: prints the address with its token and answers until it is stopped. */
export const serve = async (given: readonly string[]): Promise<void> => {
  const port = portOf(option(readWords(given), 'port'));
  if (port === null) return end(2, 'hoso serve [--port N] [--data DIR]');
  const { folder } = workspaceArguments(given, { home: homedir(), env: process.env });
  const running = await findRunningHost(folder);
  if (running) return end(0, '', running.openAddress);
  const served = await serveWorkspace({ folder, port });
  if (!served.ok) {
    const { title, action } = errorText('vi', served.error);
    return end(1, `${title}\n${action}`);
  }
  closeOnSignals(served.value.close);
  process.stdout.write(`${served.value.openAddress}\n`);
};

const end = (code: number, words: string, address = ''): void => {
  if (words !== '') process.stderr.write(`${words}\n`);
  if (address !== '') process.stdout.write(`${address}\n`);
  process.exitCode = code;
};
