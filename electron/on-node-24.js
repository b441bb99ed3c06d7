import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Every npm script starts here. Plain JavaScript, because an older Node can't even read the program's TypeScript
 * (and on Node 20 the database driver is a segmentation fault). Where "npm ci" brought the right Node nobody
 * ever sees this sentence; where its install scripts were forbidden, everybody would see a stack instead.
 */
const wanted = 24;
const { node: version } = process.versions;

if (Number(version.split('.')[0]) < wanted) {
  console.error(
    `HoSoNTM cần Node ${wanted}, đây là Node ${version}. | HoSoNTM needs Node ${wanted} and this is Node ${version}: run "npm ci" with npm 11.19 or newer, which brings the right one, and start again by npm.`,
  );
  process.exit(2);
}

// The program named by the first word, with the words after it as its own.
const [program] = process.argv.splice(2, 1);
await import(pathToFileURL(resolve(program)).href);
