import { homedir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { rememberBuild } from './bundling/build-cache.ts';
import { requireNode } from './require-node.ts';
import { runProgram } from './run-program.ts';
import { workspaceArguments } from '#transport/workspace-arguments.ts';

requireNode();

/** `npm run dev`: the core from source on the local host; the page is built again at each change (reload it). */
const root = path.resolve(import.meta.dirname, '..');
const { folder } = workspaceArguments(process.argv.slice(2), { home: homedir(), env: process.env });
const outDir = path.join(root, 'dist/page');

// What lies in dist/page from now on was not made by `npm run build`, which is to make it anew.
rememberBuild(path.join(root, 'dist'), 'page', 'watched');
await build({
  configFile: path.join(root, 'renderer/vite.config.ts'),
  build: { outDir, emptyOutDir: true, watch: {}, minify: false, sourcemap: true },
});
const host = path.join(root, 'electron/local-host/main.ts');
const ending = await runProgram(process.execPath, [host, '--data', folder]);
process.exit(ending.code ?? 0);
