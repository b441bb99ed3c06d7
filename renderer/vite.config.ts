import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const pdfjs = path.join(root, '../node_modules/pdfjs-dist');
const dataFolders = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];

/** pdf.js loads its data by address while it draws: without it JPEG 2000 scans and old fonts come out white. */
const pdfjsData = (): Plugin => ({
  name: 'pdfjs-data',
  generateBundle() {
    for (const folder of dataFolders)
      for (const name of readdirSync(path.join(pdfjs, folder)))
        this.emitFile({
          type: 'asset',
          fileName: `pdfjs/${folder}/${name}`,
          source: readFileSync(path.join(pdfjs, folder, name)),
        });
  },
  configureServer(server) {
    server.middlewares.use('/pdfjs', (request, response, next) => {
      const file = path.join(pdfjs, path.normalize(`/${request.url ?? ''}`));
      if (!dataFolders.includes(path.basename(path.dirname(file))) || !existsSync(file))
        return next();
      if (file.endsWith('.wasm')) response.setHeader('Content-Type', 'application/wasm');
      createReadStream(file).pipe(response);
    });
  },
});

/**
 * What two pages use is one file: a start that asks for a hundred small ones waits on each of them. What main.tsx itself
 * needs stands apart, or the first schema would be made before zod is told not to use eval.
 */
const chunks = [
  { name: 'first', test: /node_modules[\\/]zod[\\/]|preload-helper/, priority: 1 },
  { name: 'common', minShareCount: 2 },
];

/** The page. No file is inlined: the content security policy allows no data: address. */
export default defineConfig({
  root,
  base: './',
  cacheDir: path.join(root, '../.cache/vite'),
  publicDir: false,
  plugins: [react(), pdfjsData()],
  build: {
    outDir: path.join(root, '../dist/page'),
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // pdf.js and the component library are one load from the same disk; splitting them gains nothing.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
});
