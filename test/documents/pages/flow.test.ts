import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowed, strip, type Flow, type Strip } from '#core/documents/pages/flow.ts';
import type { Mark } from '#core/documents/pages/marks.ts';
import type { Page } from '#core/documents/pages/pages.ts';

const sheet = { left: 50, top: 60, width: 400, height: 300 };
const foot = sheet.top + sheet.height;

/** A strip that can be found again by the name of its link. */
const named = (name: string, height: number, keepsNext = false): Strip => ({
  ...strip({ height, marks: [{ kind: 'link', x: 0, y: 0, width: 10, height, to: name }] }, 6),
  keepsNext,
});

const links = (page: Page | undefined): readonly Extract<Mark, { kind: 'link' }>[] =>
  page?.marks.filter((mark) => mark.kind === 'link') ?? [];
const names = (pages: readonly Page[]): readonly (readonly string[])[] =>
  pages.map((page) => links(page).map(({ to }) => to));

describe('strips over pages', () => {
  it('keep their order, none lost, none twice, none below the foot', () => {
    const heights = fc.array(fc.tuple(fc.integer({ min: 1, max: 120 }), fc.boolean()), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(heights, (all) => {
        const flows: Flow[] = all.map(([height, keeps], index) => named(`${index}`, height, keeps));
        const pages = flowed(flows, sheet);
        expect(names(pages).flat()).toEqual(all.map((_, index) => `${index}`));
        for (const page of pages)
          for (const { y, height } of links(page))
            expect(y + height).toBeLessThanOrEqual(foot + 0.02);
      }),
    );
  });

  it('leave no strip at the foot that stays with what follows', () => {
    const pages = flowed([named('a', 280), named('b', 10, true), named('c', 20)], sheet);
    expect(names(pages)).toEqual([['a'], ['b', 'c']]);
  });

  it('give up keeping together what fits on no page', () => {
    const chain = Array.from({ length: 12 }, (_, index) => named(`${index}`, 50, true));
    expect(names(flowed(chain, sheet)).flat()).toHaveLength(12);
  });

  it('begin a page at its top, without the room kept free above', () => {
    const pages = flowed([named('a', 290), named('b', 20)], sheet);
    expect(links(pages[1])[0]?.y).toBe(sheet.top);
  });

  it('tell where a bookmark stands', () => {
    const bookmark = { id: 'x', parent: null, title: 'II' };
    const pages = flowed([named('a', 100), { ...named('b', 20), bookmark }], sheet);
    expect(pages[0]?.bookmarks).toEqual([{ bookmark, y: sheet.top + 106 }]);
  });
});
