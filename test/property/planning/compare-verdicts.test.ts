import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { compareVerdicts } from '#shared/planning/compare-verdicts.ts';

const codes = ['1.1', '1.2', '2', '3.1'];
const verdicts = fc
  .dictionary(fc.constantFrom(...codes), fc.constantFrom(...verdictSchema.options))
  .map((byCode) => new Map(Object.entries(byCode)));

test('two days differ exactly where they say so, and the way back undoes the way there', () => {
  fc.assert(
    fc.property(verdicts, verdicts, (before, after) => {
      const there = compareVerdicts(codes, before, after);
      const back = compareVerdicts(codes, after, before);
      const at = (day: ReadonlyMap<string, string>, code: string) => day.get(code) ?? 'undecided';
      expect(there.map(({ code }) => code)).toEqual(
        codes.filter((code) => at(before, code) !== at(after, code)),
      );
      expect(back).toEqual(
        there.map(({ code, before: was, after: is }) => ({ code, before: is, after: was })),
      );
    }),
  );
});
