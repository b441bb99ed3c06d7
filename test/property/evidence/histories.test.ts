import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inCommune } from '../../core/support/commune-dossier.ts';
import { proofHistory } from './proof-steps.ts';
import { ProofWorld } from './proof-world.ts';
import { runStep } from './run-step.ts';

const runs = { numRuns: 18 };

test('whatever is done with proofs, in any order, no citation is lost in silence', async () => {
  const seen = { held: 0, marked: 0, signed: 0 };
  await fc.assert(
    fc.asyncProperty(proofHistory, async (steps) =>
      inCommune(async (core) => {
        const world = new ProofWorld(core);
        for (const [at, step] of steps.entries()) {
          await runStep(core, world, { step, key: String(at + 1) });
          const { held, marked } = await world.everyCitationHolds();
          seen.held += held;
          seen.marked += marked;
          seen.signed += await world.everySignedPaperOpens();
        }
        while (world.canUndo()) {
          await world.undo();
          await world.everyCitationHolds();
        }
      }),
    ),
    runs,
  );
  console.log(`${seen.held} times held, ${seen.marked} times marked, ${seen.signed} signed`);
  // The histories are worth nothing where they never cite, never lose a page and never sign.
  expect(seen.held).toBeGreaterThan(30);
  expect(seen.marked).toBeGreaterThan(0);
  expect(seen.signed).toBeGreaterThan(0);
}, 240_000);
