import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Line } from './table.ts';

const told = z.object({ pages: z.int(), millis: z.number(), megabytes: z.int() });

/** Papers of sixty pages and mixed proofs bound into one book; memory is that of the whole process. */
export const bookLine = async (folder: string): Promise<Line> => {
  const child = 'test/performance/book-child.ts';
  const { stdout } = await promisify(execFile)(process.execPath, [child, folder]);
  const { pages, millis, megabytes } = told.parse(JSON.parse(stdout));
  return {
    what: `bound dossier of ${pages} pages`,
    samples: [millis],
    budget: 40_000,
    note: `${megabytes} MB of 600`,
  };
};
