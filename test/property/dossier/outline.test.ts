import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '#shared/dossier/document-model.ts';
import { documentText } from '#shared/dossier/document-text.ts';
import { fillOutline } from '#shared/dossier/outline/fill-outline.ts';
import type { Outline } from '#shared/dossier/outline/outline.ts';
import { parseOutline } from '#shared/dossier/outline/parse-outline.ts';
import { printOutline } from '#shared/dossier/outline/print-outline.ts';
import { day } from '#shared/kernel/day.ts';
import { outlineNames, shippedOutline } from '../../fixtures/paper-texts.ts';
import { anyFacts, anyOutline, plainContext } from './outline-arbitraries.ts';

/** Line numbers tell where a fault is; they are no part of what an outline says. */
const withoutLines = (outline: Outline): unknown =>
  JSON.parse(
    JSON.stringify(outline, (key, value: unknown) => (key === 'line' ? undefined : value)),
  );

const reread = (outline: Outline): Outline => {
  const parsed = parseOutline(printOutline(outline));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

test('an outline printed and read again is the same outline', () => {
  fc.assert(
    fc.property(anyOutline, (outline) => {
      expect(withoutLines(reread(outline))).toEqual(withoutLines(outline));
    }),
  );
});

test.each(outlineNames)('%s printed and read again is the same outline', (name) => {
  const outline = shippedOutline(name);
  expect(withoutLines(reread(outline))).toEqual(withoutLines(outline));
});

const documentOf = (sections: ReturnType<typeof fillOutline>['sections']) => ({
  paper: 'P00',
  title: '',
  day: day('2024-11-30'),
  sections,
});

test('a filled outline has no brace left, and a gap wherever a value is missing', () => {
  fc.assert(
    fc.property(anyOutline, anyFacts, (outline, facts) => {
      const { sections, gaps } = fillOutline(outline, facts, plainContext);
      const text = documentText(documentOf(sections)).join('\n');
      expect(text).not.toMatch(/[{}]|undefined/);
      expect(text.includes('[…: tên nothing]')).toBe(gaps.some(({ field }) => field === 'nothing'));
    }),
  );
});

test('every table is a full grid', () => {
  fc.assert(
    fc.property(anyOutline, anyFacts, (outline, facts) => {
      const { sections } = fillOutline(outline, facts, plainContext);
      const tables = sections.flatMap(({ blocks }) =>
        blocks.filter((block) => block.kind === 'table'),
      );
      for (const table of tables) {
        const covered = table.rows
          .flatMap((row) => row.cells)
          .reduce(
            (sum, cell) => sum + (cell === null ? 0 : (cell.columnSpan ?? 1) * (cell.rowSpan ?? 1)),
            0,
          );
        expect(covered).toBe(table.rows.length * table.columns.length);
      }
    }),
  );
});

const firstWords = (block: Block): string => {
  if (block.kind === 'paragraph' || block.kind === 'item') return block.runs[0]?.text ?? '';
  return 'text' in block ? block.text : '';
};

test('blocks stand in the order of the outline', () => {
  const lines = fc.array(fc.nat(999), { maxLength: 20 });
  fc.assert(
    fc.property(lines, (numbers) => {
      const text = numbers
        .map((one, index) => `${index % 3 === 0 ? 'LI' : 'P'} câu ${one}`)
        .join('\n');
      const parsed = parseOutline(text);
      if (!parsed.ok) throw new Error(parsed.error.code);
      const { sections } = fillOutline(parsed.value, {}, plainContext);
      const blocks = sections.flatMap((section) => section.blocks);
      expect(blocks.map(firstWords)).toEqual(numbers.map((one) => `câu ${one}`));
    }),
  );
});

test('whatever text is typed as an outline, reading answers with a value', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      'IF {a}',
      'FI',
      'ELSE',
      'EACH a IN b',
      'DONE',
      'END',
      'TABLE t "T": A [1]',
      'ROW x',
      'SIGN A1',
      'RECIPIENTS a',
      'P {',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const parsed = parseOutline(lines.join('\n'));
      expect(parsed.ok || parsed.error.code === 'paper.outlineInvalid').toBe(true);
    }),
  );
});
