import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const hostSchema = z.object({
  address: z.url({ protocol: /^http$/, hostname: /^127\.0\.0\.1$/ }),
  token: z.string().regex(/^[\w-]{20,}$/),
});

/** Where the running host of a workspace answers, and what opens it. */
export type HostAddress = z.infer<typeof hostSchema>;

const fileOf = (folder: string): string => path.join(folder, 'host.json');

/** Tells the command line where to call. Only the owner may read it: it holds the token. */
export const writeHostFile = async (folder: string, host: HostAddress): Promise<void> => {
  const temporary = `${fileOf(folder)}.${process.pid}`;
  await rm(temporary, { force: true });
  await writeFile(temporary, JSON.stringify(host), { mode: 0o600, flag: 'wx' });
  await rename(temporary, fileOf(folder));
};

export const removeHostFile = (folder: string): Promise<void> =>
  rm(fileOf(folder), { force: true });

/** Null where there is none; a file left behind by a crash is found out by calling the address. */
export const readHostFile = async (folder: string): Promise<HostAddress | null> => {
  try {
    return hostSchema.parse(JSON.parse(await readFile(fileOf(folder), 'utf8')));
  } catch {
    return null;
  }
};
