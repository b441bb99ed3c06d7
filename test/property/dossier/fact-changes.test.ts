import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedPlaces } from '#shared/dossier/fact-changes.ts';
import type { Fact, Facts } from '#shared/dossier/facts/fact.ts';
import { fillOutline } from '#shared/dossier/outline/fill-outline.ts';
import type { FillContext } from '#shared/dossier/outline/filling.ts';
import { addDays, day } from '#shared/kernel/day.ts';
import { decimal } from '#shared/kernel/decimal.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { anyOutline, plainContext } from './outline-arbitraries.ts';

const missing: Fact = { kind: 'missing' };
const orMissing = (fact: fc.Arbitrary<Fact>): fc.Arbitrary<Fact> =>
  fc.oneof({ weight: 4, arbitrary: fact }, { weight: 1, arbitrary: fc.constant(missing) });
const text = fc.constantFrom('', 'Nà Sương', 'Pha Din').map((word): Fact => ({
  kind: 'text',
  text: word,
}));
const count = fc.nat(3).map((value): Fact => ({ kind: 'count', value }));

const item: fc.Arbitrary<Facts> = fc.record({ name: orMissing(text), count: orMissing(count) });

/** Every fact of the outlines, each of which may be another or missing. */
const variedFacts: fc.Arbitrary<Facts> = fc.record({
  'unit.name': orMissing(text),
  'works.total': orMissing(count),
  'works.debt': orMissing(fc.nat(2).map((dong): Fact => ({ kind: 'money', dong: dong * 500_000 }))),
  asOf: fc.nat(2).map((days): Fact => ({ kind: 'date', day: addDays(day('2024-11-30'), days) })),
  'meeting.percent': orMissing(
    fc.nat(2).map((tenths): Fact => ({ kind: 'percent', value: decimal(`95.${tenths}`) })),
  ),
  nothing: fc.oneof(fc.constant(missing), text),
  works: fc.array(item, { maxLength: 2 }).map((items): Fact => ({ kind: 'list', items })),
});

const variedContext: fc.Arbitrary<FillContext> = fc
  .record({ free: fc.constantFrom(null, '', 'Lời của xã'), signer: fc.constantFrom('Thạo', 'Lâm') })
  .map(({ free, signer }) => ({
    ...plainContext,
    freeText: () => free,
    signature: () => ({
      signature: {
        kind: 'signature',
        left: null,
        right: { lines: ['CHỦ TỊCH'], name: signer },
      },
      gaps: [],
    }),
  }));

test('a paper that reads otherwise by the same outline has a changed fact', () => {
  fc.assert(
    fc.property(
      anyOutline,
      fc.tuple(variedFacts, variedContext),
      fc.tuple(variedFacts, variedContext),
      (outline, [before, beforeContext], [after, afterContext]) => {
        const was = fillOutline(outline, before, beforeContext);
        const is = fillOutline(outline, after, afterContext);
        fc.pre(canonicalJson(was.sections) !== canonicalJson(is.sections));
        expect(changedPlaces(was.facts, is.facts)).not.toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test('whatever two outlines print of the same facts, no fact has changed', () => {
  fc.assert(
    fc.property(
      anyOutline,
      anyOutline,
      variedFacts,
      variedContext,
      (one, other, facts, context) => {
        const was = fillOutline(one, facts, context);
        const is = fillOutline(other, facts, context);
        expect(changedPlaces(was.facts, is.facts)).toEqual([]);
      },
    ),
  );
});

test('an item printed by another name of its loop is the same item', () => {
  fc.assert(
    fc.property(variedFacts, (facts) => {
      const loop = (variable: string) => ({
        nodes: [
          {
            kind: 'each' as const,
            line: 0,
            variable,
            list: 'works',
            body: [
              {
                kind: 'paragraph' as const,
                line: 0,
                text: [{ kind: 'field' as const, path: `${variable}.count`, suffix: null }],
              },
            ],
          },
        ],
      });
      const was = fillOutline(loop('w'), facts, plainContext);
      const is = fillOutline(loop('work'), facts, plainContext);
      expect(was.facts).toEqual(is.facts);
    }),
  );
});
