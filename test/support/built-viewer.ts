import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import { madeOnce } from './made-once.ts';

const name = 'viewer';

/** Where the viewer of this run lies once somebody has had it built. */
export const viewerPage = (): URL =>
  pathToFileURL(path.join(inject('runFolder'), name, 'viewer.html'));

/** Builds the viewer that goes into packages, once a run, as `npm run build` does. */
export const buildViewer = async (): Promise<URL> => {
  const root = path.resolve('.');
  await madeOnce(name, async (folder) => {
    // Most tests only say where it would lie: they need not wait for the builder.
    const [{ build }, { viewerConfiguration }] = await Promise.all([
      import('vite'),
      import('../../electron/bundling/viewer-configuration.ts'),
    ]);
    await build(viewerConfiguration({ root, outDir: folder }));
  });
  return viewerPage();
};
