import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPaper } from '#shared/dossier/build-document.ts';
import { parseOutline } from '#shared/dossier/outline/parse-outline.ts';
import { printOutline } from '#shared/dossier/outline/print-outline.ts';
import { checkWording } from '#shared/dossier/wording/check-wording.ts';
import { editDistance, nearestName } from '#shared/dossier/wording/nearest-name.ts';
import { besideOf, withOwnWording } from '#shared/dossier/wording/wording-texts.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import { allOutlineNames, outlineText, shippedTexts } from '../../fixtures/paper-texts.ts';

const shipped = shippedTexts();
const source = sampleSource('complete');
const beside = besideOf(shipped, 'P01');
if (!beside) throw new Error('no outline P01');
const known = beside;

/** Lines of real outlines, cut, mixed and mistyped: as a text is while somebody writes it. */
const realLines = allOutlineNames.flatMap((name) => outlineText(name).split('\n'));
const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...realLines) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...realLines), fc.nat(60), fc.string({ maxLength: 4 }))
      .map(([text, at, typed]) => text.slice(0, at) + typed + text.slice(at + 1)),
  },
  fc.constantFrom('IF {works.debt} = 0', 'ELSE', 'FI', 'EACH w IN works', 'DONE', 'END', 'EMPTY x'),
  fc.string({ maxLength: 30 }),
);
const written = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

test('whatever is written, the answer is an outline or faults in lines of the text', () => {
  fc.assert(
    fc.property(written, (text) => {
      const { faults, outline } = checkWording(text, known);
      expect(outline === null).toBe(faults.length > 0);
      const count = text.split(/\r?\n/).length;
      for (const fault of faults) {
        expect(fault.line).toBeGreaterThanOrEqual(fault.problem === 'missing-block' ? 0 : 1);
        expect(fault.line).toBeLessThanOrEqual(count);
      }
    }),
    { numRuns: 400 },
  );
});

test('thousands of nested conditions are a fault, not the end of the program', () => {
  const deep = 'IF {year}\n'.repeat(2900);
  expect(checkWording(deep, known).faults[0]?.problem).toBe('too-deep');
  expect(checkWording('P x\n'.repeat(4000), known).faults[0]?.problem).toBe('too-long');
  expect(checkWording(`P ${'x'.repeat(50_000)}`, known).faults[0]?.problem).toBe('too-long');
});

test('what is accepted makes a paper, whichever real lines it was put together from', () => {
  const kept = outlineText('P01').trimEnd().split('\n');
  const foreign = realLines.filter((text) => /^(P|LI|H2|FREE) /.test(text) && !/\{\w\./.test(text));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...foreign), fc.nat(kept.length - 3)), { maxLength: 12 }),
      (added) => {
        const lines = [...kept];
        for (const [text, at] of added) lines.splice(at + 1, 0, text);
        const wording = { paper: 'P01', text: lines.join('\n'), compared: false, usedAt: '' };
        const { texts, unusable } = withOwnWording(shipped, source.procedure, [wording]);
        expect(buildPaper({ paper: 'P01', source, texts }).ok).toBe(true);
        expect(unusable.length).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 60 },
  );
});

test.each(allOutlineNames)('%s printed and read again is the same outline', (name) => {
  const read = parseOutline(outlineText(name));
  if (!read.ok) throw new Error(name);
  const again = parseOutline(printOutline(read.value));
  expect(again.ok && withoutLines(again.value)).toEqual(withoutLines(read.value));
});

const withoutLines = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, one: unknown) => (key === 'line' ? undefined : one)));

test('the nearest name is a known one, and what is written right is its own nearest', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z.]{1,12}$/), { minLength: 1 });
  fc.assert(
    fc.property(names, fc.string({ maxLength: 14 }), fc.nat(), (all, typed, pick) => {
      const found = nearestName(typed, all);
      if (found !== null) {
        expect(all).toContain(found);
        const distances = all.map((one) => editDistance(typed.toLowerCase(), one));
        expect(editDistance(typed.toLowerCase(), found)).toBe(Math.min(...distances));
      }
      const exact = all[pick % all.length] ?? '';
      expect(nearestName(exact, all)).toBe(exact);
    }),
  );
});
