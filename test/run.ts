import { requireNode } from '../electron/require-node.ts';
import { allParts, type Part } from './checks/parts.ts';
import { printOutcome, printTotals } from './checks/print-outcome.ts';
import { runPart, type Outcome } from './checks/run-part.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

requireNode();

const started = performance.now();

/** What several parts need and is slow to make (the sample workspaces) is made by the first of them. */
const runFolder = temporaryFolder();
process.env['HOSO_RUN_FOLDER'] = runFolder.path;
process.on('exit', () => runFolder[Symbol.dispose]());

const parts = allParts();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}. Parts: ${parts.map(({ name }) => name).join(' ')}`);
  process.exit(2);
}

/** Plain checks keep one core busy each and run side by side; tests use both cores and time themselves. */
const isLight = (part: Part): boolean => part.counts === 'check' && part.name !== 'build';

const run = async (chosen: readonly Part[]): Promise<readonly Outcome[]> => {
  const light = new Map(chosen.filter(isLight).map((part) => [part, runPart(part)]));
  await Promise.all(light.values());
  const outcomes: Outcome[] = [];
  for (const part of chosen) {
    const outcome = await (light.get(part) ?? runPart(part));
    printOutcome(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
};

const chosen = parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
process.exitCode = printTotals(await run(chosen), started) ? 0 : 1;
