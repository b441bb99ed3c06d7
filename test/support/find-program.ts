import { existsSync } from 'node:fs';
import path from 'node:path';

/** Path of a program on PATH, or null. */
export const findProgram = (name: string): string | null => {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const candidates = folders.flatMap((folder) =>
    endings.map((ending) => path.join(folder, name + ending)),
  );
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
};
