import { homedir } from 'node:os';
import path from 'node:path';
import { buildAll } from './build.ts';
import { fetchElectron } from './find-electron-online.ts';
import { findElectron } from './find-electron.ts';
import { hasDisplay } from './local-host/open-browser.ts';
import { requireNode } from './require-node.ts';
import { runProgram } from './run-program.ts';
import { startOptions, usage, type StartOptions } from './start-options.ts';
import { fillOnce } from '#transport/fill-once.ts';
import { workspaceArguments, type WorkspaceChoice } from '#transport/workspace-arguments.ts';

const root = path.resolve(import.meta.dirname, '..');
const packageFolder = path.join(root, 'node_modules/electron');
const bundle = (name: string): string => path.join(root, 'dist/node', `${name}.js`);
const say = (line: string): void => console.error(line);

const noWindow =
  'Máy này chưa chạy được cửa sổ Electron nên HoSoNTM mở trong trình duyệt. | No Electron runtime here, so HoSoNTM opens in the browser.';

// A desktop program that fails sooner never had a window: no rights for its sandbox, a missing library.
const shortestLife = 15;

/** `npm start`: the desktop window where this machine can show one, else the same page in the browser. */
const start = async (options: StartOptions): Promise<number> => {
  await buildAll();
  const workspace = workspaceArguments(process.argv.slice(2), {
    home: homedir(),
    env: process.env,
  });
  if (workspace.demo && !(await makeSample(workspace.folder))) return 1;
  const electron = options.browser ? null : await electronHere();
  if (electron && (await openDesktop(electron, workspace))) return 0;
  if (!options.browser) say(noWindow);
  const ending = await runProgram(process.execPath, [
    bundle('local-host'),
    '--data',
    workspace.folder,
  ]);
  return ending.code ?? 0;
};

const electronHere = async (): Promise<string | null> => {
  const surroundings = { packageFolder, env: process.env };
  const found = findElectron(surroundings);
  if (found || !hasDisplay(process) || process.env['CI']) return hasDisplay(process) ? found : null;
  return (await fetchElectron({ packageFolder, say })) ? findElectron(surroundings) : null;
};

const openDesktop = async (
  electron: string,
  { folder, demo }: WorkspaceChoice,
): Promise<boolean> => {
  const given = [root, '--data', folder, ...(demo ? ['--demo'] : [])];
  const ending = await runProgram(electron, given);
  return ending.code === 0 || ending.interrupted || ending.seconds > shortestLife;
};

/** The sample commune is made once, by the command line's own verb; afterwards the folder is opened as it is. */
const makeSample = (folder: string): Promise<boolean> =>
  fillOnce(folder, async (beside) => {
    say('Đang tạo xã mẫu, chờ một lát… | Making the sample commune…');
    const given = [bundle('command-line'), 'demo', '--data', beside];
    return (await runProgram(process.execPath, given, 'unseen')).code === 0;
  });

requireNode();
const options = startOptions(process.argv.slice(2));
if (!options) say(usage);
process.exit(options ? await start(options) : 2);
