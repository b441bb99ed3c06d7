import fc from 'fast-check';
import type { FileSpec } from './page-pool.ts';

const number = fc.nat({ max: 1000 });
const pageOfPool = fc.nat({ max: 7 });
const page = fc.oneof(
  { weight: 6, arbitrary: pageOfPool },
  { weight: 1, arbitrary: pageOfPool.map((blurred) => ({ blurred })) },
  { weight: 1, arbitrary: fc.constant('scan' as const) },
);
const file: fc.Arbitrary<FileSpec> = fc.array(page, { minLength: 1, maxLength: 4 });
const files = fc.array(file, { minLength: 1, maxLength: 2 });

const doing = <K extends string>(kind: K) =>
  fc.record({
    kind: fc.constant(kind),
    /** Which proof, file, link or indicator: counted round what is there. */
    one: number,
    other: number,
    page: number,
    isQuoted: fc.boolean(),
    files,
  });

const step = <K extends string>(kind: K, weight: number) => ({ weight, arbitrary: doing(kind) });

/** What an officer does with proofs, in any order. */
const proofStep = fc.oneof(
  step('add', 3),
  step('addFiles', 1),
  step('link', 5),
  step('cite', 1),
  step('replaceAll', 3),
  step('replaceOne', 3),
  step('carryOver', 4),
  step('removeFile', 1),
  step('order', 1),
  step('move', 2),
  step('merge', 2),
  step('split', 2),
  step('unlink', 1),
  step('remove', 1),
  step('sign', 1),
  step('undo', 3),
);
export type ProofStep = typeof proofStep extends fc.Arbitrary<infer S> ? S : never;

/** Two proofs and some citations of them, then anything. */
export const proofHistory: fc.Arbitrary<readonly ProofStep[]> = fc
  .tuple(
    fc.tuple(doing('add'), doing('add'), doing('link'), doing('link'), doing('link')),
    fc.array(proofStep, { minLength: 4, maxLength: 18 }),
  )
  .map(([opening, steps]) => [...opening, ...steps]);
