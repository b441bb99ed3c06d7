import { buildAll } from './build.ts';

/**
 * `npm run hoso -- VERB …`: the command line from a checkout. Runs the bundle in this very process, for a second
 * process would cost as much again as the command itself.
 */
await buildAll();
const bundle = new URL('../dist/node/command-line.js', import.meta.url);
await import(bundle.href);
