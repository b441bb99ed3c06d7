import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { app } from 'electron';
import { workspaceArguments } from '#transport/workspace-arguments.ts';
import type { PortCaller } from '#transport/call-port.ts';
import { pageFolder, preloadFile } from '../locations.ts';
import { declareAppScheme, serveAppScheme } from './app-protocol.ts';
import { relayToCore, startCore } from './relay.ts';
import { makeSample } from './make-sample.ts';
import { enforceSandbox, guardEveryWebContents, refusePermissions } from './security.ts';
import { bringToFront, dropDefaultMenu, openWindow, setOwnMenu } from './window.ts';

const closingTime = 15_000;
const coreProcess = path.join(import.meta.dirname, 'core-process.js');
const workspace = workspaceArguments(process.argv.slice(1), { home: homedir(), env: process.env });

const start = async (): Promise<void> => {
  await app.whenReady();
  refusePermissions();
  setOwnMenu();
  if (workspace.demo) await makeSample(workspace.folder);
  const core = startCore(coreProcess, { folder: workspace.folder });
  relayToCore(core);
  serveAppScheme(core, fileURLToPath(pageFolder));
  closeCoreBeforeQuitting(core);
  openWindow(fileURLToPath(preloadFile));
};

/** The last write is on the disk before the program ends; a core that hangs can't keep it open for ever. */
const closeCoreBeforeQuitting = (core: PortCaller): void => {
  app.once('will-quit', (event) => {
    event.preventDefault();
    setTimeout(() => app.exit(1), closingTime);
    void core.ask({ type: 'close' }).then(() => app.exit(0));
  });
};

// Electron waits for its main module, so all of this comes before `ready`.
enforceSandbox();
declareAppScheme();
guardEveryWebContents();
dropDefaultMenu();
// A profile for each folder: the sample may be open beside the office's own workspace.
if (workspace.demo) app.setPath('userData', `${app.getPath('userData')}-xa-mau`);
app.on('window-all-closed', () => app.quit());
app.on('second-instance', bringToFront);
if (app.requestSingleInstanceLock()) void start();
else app.quit();
