/** One of the bundles of dist/: entry name → source, and the folders whose content decides whether it is stale. */
export type Bundle = {
  readonly name: 'page' | 'node' | 'worker' | 'preload' | 'viewer';
  readonly entries: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
};

/**
 * What runs is bundled, for three hundred small modules start slowly. The worker and the preload stand alone: a
 * thread and a sandbox each load one file.
 */
export const bundles: readonly Bundle[] = [
  { name: 'page', entries: { index: 'renderer/index.html' }, sources: ['renderer', 'shared'] },
  {
    name: 'node',
    entries: {
      'command-line': 'electron/command-line/main.ts',
      'local-host': 'electron/local-host/main.ts',
      'desktop-main': 'electron/desktop/main.ts',
      'core-process': 'electron/desktop/core-process.ts',
    },
    sources: ['electron', 'shared'],
  },
  {
    name: 'worker',
    entries: { 'document-worker': 'electron/core/documents/document-worker.ts' },
    sources: ['electron', 'shared'],
  },
  {
    name: 'preload',
    entries: { preload: 'electron/desktop/preload.ts' },
    sources: ['electron', 'shared'],
  },
  {
    name: 'viewer',
    entries: { viewer: 'renderer/viewer/main.ts' },
    sources: ['renderer/viewer', 'renderer/styles', 'shared'],
  },
];
