import { homedir } from 'node:os';
import { workspaceArguments } from '#transport/workspace-arguments.ts';
import { closeOnSignals } from './close-on-signals.ts';
import { openBrowser } from './open-browser.ts';
import { findRunningHost } from './running-host.ts';
import { alreadyRunning, notOpened, openAt } from './sentences.ts';
import { openForPage, servePageCore, type LocalHost } from './serve-workspace.ts';

/** What `npm start` runs where there is no desktop window: serves the workspace and opens the browser. */
const start = async (folder: string): Promise<void> => {
  const running = await findRunningHost(folder);
  if (running) return show(alreadyRunning, running.openAddress);
  const host = await open(folder);
  closeOnSignals(host.close);
  show(openAt, host.openAddress);
};

const open = async (folder: string): Promise<LocalHost> => {
  const core = await openForPage(folder);
  const refusal = core.refusal();
  if (refusal) console.error(notOpened(refusal.code, folder));
  return servePageCore(core, folder);
};

const show = (sentence: (address: string) => string, address: string): void => {
  console.log(sentence(address));
  openBrowser(address);
};

const { folder } = workspaceArguments(process.argv.slice(2), { home: homedir(), env: process.env });
await start(folder);
