import { buildBundles } from './build.ts';

/**
 * `npm run hoso -- VERB …`: the command line from a checkout. Runs the bundle in this very process, for a second
 * process would cost as much again as the command itself.
 */
const servesPage = process.argv[2] === 'serve';
await buildBundles(
  servesPage ? ['node', 'worker', 'viewer', 'page'] : ['node', 'worker', 'viewer'],
);
const bundle = new URL('../dist/node/command-line.js', import.meta.url);
await import(bundle.href);
