import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowed, strip } from '#core/documents/pages/flow.ts';
import type { Grid, GridCell, GridRow } from '#core/documents/pages/grid.ts';
import type { Box, Mark } from '#core/documents/pages/marks.ts';
import type { Page } from '#core/documents/pages/pages.ts';

const sheet = { left: 0, top: 0, width: 300, height: 400 };
const lineHeight = 14;

/** A line that can be found again by the name of its link. */
const line = (to: string): Box => ({
  height: lineHeight,
  marks: [{ kind: 'link', x: 0, y: 0, width: 10, height: lineHeight, to }],
});

const cell = (column: number, lines: readonly string[], rowSpan = 1): GridCell => ({
  column,
  columnSpan: 1,
  rowSpan,
  lines: lines.map(line),
});

const row = (...cells: readonly GridCell[]): GridRow => ({ cells, keepsNext: false });

const gridOf = (rows: readonly GridRow[]): Grid => ({
  kind: 'grid',
  before: 6,
  edges: [0, 100, 300],
  padding: 3,
  thickness: 0.5,
  leastHeight: 20,
  headings: [row(cell(0, ['TT']), cell(1, ['Nội dung']))],
  rows,
});

type Shown = { readonly name: string; readonly y: number };

const shownOn = (page: Page): readonly Shown[] =>
  page.marks.flatMap((mark) => (mark.kind === 'link' ? [{ name: mark.to, y: mark.y }] : []));
const namesOn = (page: Page | undefined): readonly string[] =>
  page === undefined ? [] : shownOn(page).map(({ name }) => name);

const rules = (page: Page): readonly Extract<Mark, { kind: 'rule' }>[] =>
  page.marks.filter((mark) => mark.kind === 'rule');

const several = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${name}.${index}`);

describe('a table over pages', () => {
  it('shows every line once, in the order of its column, its titles on each page, nothing below the foot', () => {
    const counts = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 6 })),
      {
        minLength: 1,
        maxLength: 25,
      },
    );
    fc.assert(
      fc.property(counts, (all) => {
        const rows = all.map(([one, other], index) =>
          row(cell(0, several(`a${index}`, one)), cell(1, several(`b${index}`, other))),
        );
        const pages = flowed([gridOf(rows)], sheet);
        const names = pages.flatMap(namesOn);
        const column = (letter: string) => names.filter((name) => name.startsWith(letter));
        expect(column('a')).toEqual(all.flatMap(([one], index) => several(`a${index}`, one)));
        expect(column('b')).toEqual(all.flatMap(([, other], index) => several(`b${index}`, other)));
        for (const page of pages) {
          expect(namesOn(page).filter((name) => name === 'TT')).toHaveLength(1);
          for (const { y } of shownOn(page))
            expect(y + lineHeight).toBeLessThanOrEqual(sheet.height);
        }
      }),
    );
  });

  it('shows the text over several rows again on each page that has one of them', () => {
    const spans = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(spans, (all) => {
        const rows = all.flatMap((span, group) =>
          Array.from({ length: span }, (_, index) => {
            const own = cell(1, [`row ${group}`]);
            return index === 0 ? row(cell(0, several(`group ${group}`, 3), span), own) : row(own);
          }),
        );
        for (const page of flowed([gridOf(rows)], sheet)) {
          const names = namesOn(page);
          const groups = new Set(names.flatMap((name) => /^row (\d+)/.exec(name)?.[1] ?? []));
          for (const group of groups)
            expect(names.filter((name) => name.startsWith(`group ${group}.`))).toHaveLength(3);
        }
      }),
    );
  });

  it('gives a text over several rows the room it needs', () => {
    const rows = [
      row(cell(0, several('g', 5), 2), cell(1, ['one'])),
      row(cell(1, ['two'])),
      row(cell(0, ['x']), cell(1, ['three'])),
    ];
    const [page] = flowed([gridOf(rows)], sheet);
    const y = (name: string): number =>
      shownOn(page as Page).find((one) => one.name === name)?.y ?? 0;
    expect(y('x')).toBeGreaterThan(y('g.4') + lineHeight);
  });

  it('never parts a short row, and a group stays with its first row', () => {
    const filler = strip({ height: 340, marks: [] });
    const group = { ...row(cell(0, ['group'])), keepsNext: true };
    const pages = flowed(
      [filler, gridOf([row(cell(0, ['first'])), group, row(cell(0, several('a', 3)))])],
      sheet,
    );
    expect(namesOn(pages.at(-1)).filter((name) => name !== 'TT' && name !== 'Nội dung')).toEqual([
      'group',
      'a.0',
      'a.1',
      'a.2',
    ]);
  });

  it('keeps a group, the group in it and their first row together', () => {
    const filler = strip({ height: 300, marks: [] });
    const group = (name: string): GridRow => ({ ...row(cell(0, [name])), keepsNext: true });
    const rows = [row(cell(0, ['first'])), group('part'), group('criterion'), row(cell(0, ['a']))];
    const pages = flowed([filler, gridOf(rows)], sheet);
    expect(namesOn(pages.at(-1)).slice(2)).toEqual(['part', 'criterion', 'a']);
  });

  it('draws no line through a cell over several rows', () => {
    const rows = [row(cell(0, ['g'], 2), cell(1, ['one'])), row(cell(1, ['two']))];
    const [page] = flowed([gridOf(rows)], sheet);
    const inner = rules(page as Page).filter(({ height, x }) => height === 0 && x > 0);
    expect(inner.map(({ x, width }) => [x, width])).toEqual([[100, 200]]);
  });
});
