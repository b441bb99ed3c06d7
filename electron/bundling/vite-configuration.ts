import path from 'node:path';
import { mergeConfig, type InlineConfig } from 'vite';
import type { Bundle } from './bundles.ts';
import { viewerConfiguration } from './viewer-configuration.ts';

type Target = {
  readonly root: string;
  readonly bundle: Bundle;
  readonly entries: Readonly<Record<string, string>>;
  readonly outDir: string;
};

/** The Vite configuration of one bundle. Chunks lie flat beside the entries: electron/locations.ts counts on it. */
export const viteConfiguration = (target: Target): InlineConfig => {
  if (target.bundle.name === 'page') return pageConfiguration(target);
  if (target.bundle.name === 'viewer') return viewerConfiguration(target);
  return target.bundle.name === 'preload'
    ? preloadConfiguration(target)
    : nodeConfiguration(target);
};

const pageConfiguration = ({ root, outDir }: Target): InlineConfig => ({
  configFile: path.join(root, 'renderer/vite.config.ts'),
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true },
});

const nodeConfiguration = ({ root, entries, outDir }: Target): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  // Bundled because they make up most of the start; the other packages stay where npm put them.
  ssr: { noExternal: ['zod', 'big.js'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir,
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: inputs(root, entries),
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});

/** A sandboxed preload has no ES modules: docs/tutorial/esm.md of Electron. */
const preloadConfiguration = (target: Target): InlineConfig =>
  mergeConfig(nodeConfiguration(target), {
    build: { rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } } },
  });

const inputs = (root: string, entries: Target['entries']): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, path.join(root, file)]));
