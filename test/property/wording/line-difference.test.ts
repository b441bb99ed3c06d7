import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineDifference } from '#shared/dossier/wording/line-difference.ts';

const text = fc
  .array(fc.constantFrom('P một', 'P hai', 'LI ba', 'FI', ''), { maxLength: 12 })
  .map((lines) => [...lines, 'SIGN A1'].join('\n'));

test('what stays and goes is the text before, what stays and comes the text after', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = lineDifference(before, after);
      const without = (kind: string) =>
        lines
          .filter((line) => line.kind !== kind)
          .map((line) => line.text)
          .join('\n');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});

test('a text beside itself has no difference', () => {
  fc.assert(
    fc.property(text, (one) => lineDifference(one, one).every(({ kind }) => kind === 'same')),
  );
});
