import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkProcedure } from '#shared/procedures/own/check-procedure.ts';
import { procedureDraftSchema, type ProcedureDraft } from '#shared/procedures/own/draft.ts';
import { procedureDifferences } from '#shared/procedures/own/differences.ts';
import { procedureFileFormat, procedureFileSchema } from '#shared/procedures/own/procedure-file.ts';
import { procedureSchema } from '#shared/procedures/procedure.ts';
import { filledProcedure } from '../../fixtures/own-procedure.ts';
import { shippedProcedure } from '../../fixtures/paper-texts.ts';

const shipped = shippedProcedure('commune-2026-2030');

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'P01',
    'P05',
    'P99',
    'draft',
    'publish',
    '90',
    '101',
    '{unit.full}',
    '{x}',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const whole = fc.integer({ min: -500, max: 500 });

/** One place of a filled procedure typed over by anything of its shape. */
const typedOver: fc.Arbitrary<ProcedureDraft> = fc
  .tuple(fc.nat(), text, fc.option(whole), fc.nat())
  .map(([at, words, count, which]) => {
    const draft = filledProcedure();
    const step = at % draft.steps.length;
    const changes: readonly (() => ProcedureDraft)[] = [
      () => ({ ...draft, title: words }),
      () => ({ ...draft, own: { by: words, act: words } }),
      () => withStep(draft, step, { name: words }),
      () => withStep(draft, step, { days: count }),
      () => withStep(draft, step, { id: words }),
      () => withStep(draft, step, { after: [words] }),
      () => withStep(draft, step, { done: { paper: words } }),
      () => ({ ...draft, steps: draft.steps.toSpliced(step, 1) }),
      () => ({ ...draft, papers: draft.papers.toSpliced(at % draft.papers.length, 1) }),
      () => ({ ...draft, meeting: { ...draft.meeting, requiredPercent: words } }),
      () => ({ ...draft, organisations: [words] }),
      () => ({ ...draft, sources: { copies: words } }),
      () => ({
        ...draft,
        rules: (draft.rules ?? []).map((rule) => ({
          ...rule,
          id: words,
          asks: { kind: 'number', number: words, least: words, most: null } as const,
        })),
      }),
    ];
    return changes[which % changes.length]?.() ?? draft;
  });

const withStep = (
  draft: ProcedureDraft,
  at: number,
  patch: Partial<ProcedureDraft['steps'][number]>,
): ProcedureDraft => ({
  ...draft,
  steps: draft.steps.map((step, index) => (index === at ? { ...step, ...patch } : step)),
});

test('whatever was typed there is a procedure or a fault, never neither', () => {
  fc.assert(
    fc.property(typedOver, (draft) => {
      const { faults, procedure } = checkProcedure(draft, shipped);
      expect(procedure === null).toBe(faults.length > 0);
      if (procedure) expect(procedureSchema.safeParse(procedure).success).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a draft comes back from its JSON as it was, and differs from it in nothing', () => {
  fc.assert(
    fc.property(typedOver, (draft) => {
      const back = procedureDraftSchema.parse(JSON.parse(JSON.stringify(draft)));
      expect(procedureDifferences(draft, back)).toEqual([]);
      expect(back).toEqual(procedureDraftSchema.parse(draft));
    }),
    { numRuns: 100 },
  );
});

test('a file of anything is read or refused, and what is read again is the same', () => {
  const file = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.record({ format: fc.constant(procedureFileFormat), procedures: fc.array(typedOver) }),
  );
  fc.assert(
    fc.property(file, (value) => {
      const read = procedureFileSchema.safeParse(JSON.parse(JSON.stringify(value)));
      if (read.success) expect(procedureFileSchema.parse(read.data)).toEqual(read.data);
    }),
    { numRuns: 200 },
  );
});
