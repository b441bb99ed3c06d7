import { spawn } from 'node:child_process';

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** Whether somebody sits before a screen of this machine. */
export const hasDisplay = ({ platform, env }: Surroundings): boolean =>
  platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);

/** The program that opens an address, and its arguments. No shell: an address holds signs a shell would read. */
export const browserCommand = (
  platform: NodeJS.Platform,
  address: string,
): readonly [string, string[]] => {
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return [platform === 'darwin' ? 'open' : 'xdg-open', [address]];
};

/** Opens the browser if there is one and a display; the address is printed anyway, so failing is no failure. */
export const openBrowser = (address: string, surroundings: Surroundings = process): void => {
  const { env, platform } = surroundings;
  if (!hasDisplay(surroundings) || env['CI'] || env['HOSO_NO_BROWSER']) return;
  const [program, programArguments] = browserCommand(platform, address);
  const child = spawn(program, programArguments, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
};
