import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const timeLimit = 240_000;
const signOfLife = 10_000;

type Options = {
  readonly packageFolder: string;
  readonly say: (line: string) => void;
  readonly timeLimit?: number;
};

/** Lets Electron's own installer fetch the runtime, with a time limit and a sign of life. True when it worked. */
export const fetchElectron = async (options: Options): Promise<boolean> => {
  const limit = options.timeLimit ?? timeLimit;
  const started = performance.now();
  options.say(
    `Đang tải Electron (khoảng 120 MB), chờ tối đa ${limit / 1000} giây | Fetching Electron…`,
  );
  const child = spawn(process.execPath, [path.join(options.packageFolder, 'install.js')], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: limit,
    killSignal: 'SIGKILL',
  });
  const ticking = setInterval(() => {
    options.say(`… ${Math.round((performance.now() - started) / 1000)} s`);
  }, signOfLife);
  try {
    const [code] = await once(child, 'exit');
    return code === 0;
  } catch {
    return false;
  } finally {
    clearInterval(ticking);
  }
};
