import path from 'node:path';

export type WorkspaceChoice = { readonly folder: string; readonly demo: boolean };

type Surroundings = {
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/**
 * Which workspace a start opens: `--data DIR`, else HOSO_DATA, else a folder in the home folder. Not in
 * "Documents", which offices often keep on a server or in a sync folder, where a database is damaged. The
 * sample never mixes with an office's own facts. Other arguments belong to whoever put them there (Chromium).
 */
export const workspaceArguments = (
  given: readonly string[],
  { home, env }: Surroundings,
): WorkspaceChoice => {
  const demo = given.includes('--demo');
  const named = valueOf(given, '--data') ?? (demo ? undefined : env['HOSO_DATA']);
  const usual = path.join(home, demo ? 'HoSoNTM-xa-mau' : 'HoSoNTM');
  return { folder: path.resolve(named || usual), demo };
};

const valueOf = (given: readonly string[], name: string): string | undefined => {
  const at = given.indexOf(name);
  const joined = given.find((argument) => argument.startsWith(`${name}=`));
  return at >= 0 ? given[at + 1] : joined?.slice(name.length + 1);
};
