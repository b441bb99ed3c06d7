import { randomInt } from 'node:crypto';
import { requireNode } from '../electron/require-node.ts';
import { buildPart, type Part } from './checks/parts.ts';
import { printOutcome, printTotals } from './checks/print-outcome.ts';
import { runPart, type Outcome } from './checks/run-part.ts';

requireNode();

const started = performance.now();
const seed = process.env['HOSO_SEED'] ?? String(randomInt(2 ** 31));
process.env['HOSO_SEED'] = seed;
console.log(`seed ${seed} (the same run again: HOSO_SEED=${seed} npm run test:long)`);

const long: Part = {
  name: 'long',
  script: 'node_modules/vitest/vitest.mjs',
  words: ['run', '--config', 'test/long/vitest.config.ts', ...process.argv.slice(2)],
  counts: 'vitest',
};

// The long tests kill and damage what people run: the bundles.
const outcomes: Outcome[] = [];
for (const part of [buildPart, long]) {
  const outcome = await runPart(part);
  printOutcome(outcome);
  outcomes.push(outcome);
}
process.exitCode = printTotals(outcomes, started) ? 0 : 1;
