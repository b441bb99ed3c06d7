import path from 'node:path';
import type { InlineConfig } from 'vite';
import { dropSchemas } from './drop-schemas.ts';
import { oneFile } from './one-file.ts';

type Target = { readonly root: string; readonly outDir: string };

/** The viewer of packages: one HTML file for browsers of the last ten years, opened from a disk. */
export const viewerConfiguration = ({ root, outDir }: Target): InlineConfig => {
  const folder = path.join(root, 'renderer/viewer');
  const entry = path.join(folder, 'main.ts');
  return {
    root: folder,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [dropSchemas(), oneFile(path.join(folder, 'viewer.html'), 'viewer.html')],
    build: {
      target: ['es2018', 'chrome67', 'firefox78'],
      cssTarget: ['chrome67', 'firefox78'],
      cssCodeSplit: false,
      outDir,
      emptyOutDir: true,
      // Typefaces lie inside the file: there is nothing beside it to load.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        treeshake: { moduleSideEffects: (id) => /\.css$|main\.ts$|old-browsers\.ts$/.test(id) },
        output: { format: 'iife', entryFileNames: 'viewer.js' },
      },
    },
  };
};
