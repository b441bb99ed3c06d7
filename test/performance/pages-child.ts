import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { createRenderPool } from '#core/documents/render-pool.ts';
import { buildPaper } from '#shared/dossier/build-document.ts';
import type { Document } from '#shared/dossier/document-model.ts';
import { sampleSource } from '../fixtures/dossier-source.ts';
import { shippedTexts } from '../fixtures/paper-texts.ts';
import { longReport } from './long-report.ts';
import { typstSource } from './typst-source.ts';

/**
 * A process of its own that lays out the same documents with one of two programs, so that it can be bound to one core.
 * The first paper warms it up and is not counted. Prints pages and milliseconds.
 */
const [program = '', what = ''] = process.argv.slice(2);
const fonts = path.resolve('resources/fonts');

const report = (): readonly Document[] => [longReport(500)];

/** Photos are left out: the same words are compared, not pictures. */
const papers = (): readonly Document[] => {
  const source = sampleSource('complete');
  const texts = shippedTexts();
  return source.procedure.papers.flatMap(({ paper }) => {
    const built = buildPaper({ paper, source, texts });
    return built.ok ? [withoutPhotos(built.value.document)] : [];
  });
};

const withoutPhotos = (document: Document): Document => ({
  ...document,
  sections: document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ kind }) => kind !== 'photos'),
  })),
});

type Renderer = {
  readonly pagesOf: (document: Document) => Promise<number>;
  readonly close: () => Promise<void>;
};

const typst = (): Renderer => {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
  return {
    pagesOf: (document) => {
      const { result: compiled } = compiler.compile({ mainFileContent: typstSource(document) });
      if (compiled === null) throw new Error(`Typst refuses ${document.paper}`);
      compiler.pdf(compiled);
      const pages = compiled.numOfPages;
      // What it remembers of this document must not help it with the next.
      compiler.evictCache(0);
      return Promise.resolve(pages);
    },
    close: () => Promise.resolve(),
  };
};

const ours = (size: number): Renderer => {
  const workerUrl = pathToFileURL(path.resolve('dist/worker/document-worker.js'));
  const pool = createRenderPool({ workerUrl, size });
  return {
    pagesOf: async (document) => {
      const made = await pool.render(document, 'pdf', {
        fonts: { bundled: fonts },
        images: new Map(),
      });
      if (!made.ok) throw new Error(`${document.paper}: ${made.error.code}`);
      return made.value.pages ?? 0;
    },
    close: () => pool.close(),
  };
};

const documents = what === 'papers' ? papers() : report();
const renderer = program === 'typst' ? typst() : ours(what === 'papers' ? 2 : 1);
const warmUp = longReport(3);
await Promise.all([renderer.pagesOf(warmUp), renderer.pagesOf(warmUp)]);
const start = performance.now();
const pages = await Promise.all(documents.map(renderer.pagesOf));
const millis = performance.now() - start;
await renderer.close();
console.log(JSON.stringify({ pages: pages.reduce((sum, one) => sum + one, 0), millis }));
