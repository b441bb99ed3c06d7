import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRenderPool } from '#core/documents/render-pool.ts';
import { bookFiles, bookPlan } from './book-files.ts';
import { longReport } from './long-report.ts';

/**
 * A process of its own, so that its greatest memory is that of the book: makes three papers of twenty pages and binds
 * them with the proofs. Prints pages, milliseconds, megabytes.
 */
const [folder = '.'] = process.argv.slice(2);
const proofs = bookFiles(folder);
const workerUrl = pathToFileURL(path.resolve('dist/worker/document-worker.js'));
const pool = createRenderPool({ workerUrl, size: 1 });
const fonts = { bundled: path.resolve('resources/fonts') };
const start = performance.now();
const papers = [];
for (const paper of ['P01', 'P02', 'P03']) {
  const made = await pool.render(longReport(20), 'pdf', { fonts, images: new Map() });
  if (!made.ok) throw new Error(made.error.code);
  const file = path.join(folder, `${paper}.pdf`);
  writeFileSync(file, made.value.bytes);
  const ref = { id: paper, name: paper, mediaType: 'application/pdf', path: file };
  papers.push({ paper, name: `Văn bản ${paper}`, number: '', file: ref });
}
const out = path.join(folder, 'book.pdf');
const bound = await pool.bind({ plan: bookPlan(papers, proofs), fonts, out }, {});
if (!bound.ok) throw new Error(bound.error.code);
const millis = performance.now() - start;
await pool.close();
rmSync(out);
const { maxRSS } = process.resourceUsage();
const { pages, sizeBytes } = bound.value;
console.log(JSON.stringify({ pages, sizeBytes, millis, megabytes: Math.round(maxRSS / 1024) }));
