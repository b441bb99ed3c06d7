import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRenderPool } from '#core/documents/render-pool.ts';
import { buildBundles } from '../../electron/build.ts';
import { bookLine } from './book-line.ts';
import { browserLines } from './browser-lines.ts';
import { longReport } from './long-report.ts';
import { evaluationAndPapers } from './one-core.ts';
import { packageLines } from './package-lines.ts';
import { mergeLines } from './merge-lines.ts';
import { pagesLines } from './pages-lines.ts';
import { proofLines } from './proof-lines.ts';
import { timed, timedProcess } from './samples.ts';
import { tableLines } from './table-lines.ts';
import { printMachine, printTable, type Line } from './table.ts';

/**
 * `npm run bench`: medians on this machine, with the budgets beside them. It measures and never judges: a loaded
 * machine is no fault of the program.
 */
const commandLine = path.resolve('dist/node/command-line.js');
const worker = pathToFileURL(path.resolve('dist/worker/document-worker.js'));
const work = mkdtempSync(path.join(tmpdir(), 'hoso-bench-'));
const sample = path.join(work, 'sample');

const verb = (...words: readonly string[]): readonly string[] => [commandLine, ...words, '--json'];

const nextCopy = (name: string): string => {
  const copy = path.join(work, name);
  cpSync(sample, copy, { recursive: true });
  return copy;
};

/** From the start of the process to its first answer over an existing workspace. */
const coldStart = async (): Promise<Line[]> => [
  {
    what: 'node itself: an empty program',
    samples: await timedProcess(7, () => ['-e', '0']),
  },
  {
    what: 'core, cold process to first answer and end',
    samples: await timedProcess(7, () => verb('call', 'workspace.info', '{}', '--data', sample)),
    budget: 300,
  },
];

const allPapers = async (dossierId: string): Promise<Line> => {
  const copies = [0, 1, 2].map((run) => nextCopy(`papers-${run}`));
  return {
    what: 'all papers, PDF + DOCX + XLSX, cold process',
    samples: await timedProcess(copies.length, (run) =>
      verb(
        'papers',
        '--dossier',
        dossierId,
        '--out',
        path.join(work, `out-${run}`),
        '--data',
        copies[run] ?? '',
      ),
    ),
    budget: 4000,
  };
};

const longPages = async (): Promise<Line> => {
  const pool = createRenderPool({ workerUrl: worker, size: 1 });
  const fonts = { bundled: path.resolve('resources/fonts') };
  let pages = 0;
  const samples = await timed(2, async () => {
    const made = await pool.render(longReport(500), 'pdf', { fonts, images: new Map() });
    if (!made.ok) throw new Error(made.error.code);
    pages = made.value.pages ?? 0;
  });
  await pool.close();
  const perSecond = Math.round(pages / (Math.min(...samples) / 1000));
  return { what: `report of ${pages} pages, PDF`, samples, note: `${perSecond} pages a second` };
};

try {
  await buildBundles(['node', 'worker', 'page']);
  printMachine();
  const build = {
    what: 'sample commune, complete, cold process',
    samples: await timedProcess(1, () => verb('demo', '--variant', 'complete', '--data', sample)),
  };
  const warm = await evaluationAndPapers(sample, worker);
  const lines = [
    ...(await coldStart()),
    ...warm.lines,
    await allPapers(warm.dossierId),
    await longPages(),
    ...(await pagesLines()),
    await bookLine(path.join(work, 'book')),
    ...(await packageLines(path.join(work, 'package'))),
    ...(await tableLines()),
    ...(await browserLines(nextCopy('browser'))),
    ...(await proofLines(path.join(work, 'proofs'))),
    ...(await mergeLines(path.join(work, 'merges'))),
    build,
  ];
  printTable(lines);
} finally {
  rmSync(work, { recursive: true, force: true });
}
