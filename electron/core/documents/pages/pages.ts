import { moved, type Box, type Mark } from './marks.ts';

export type Bookmark = {
  readonly id: string;
  readonly parent: string | null;
  readonly title: string;
};

export type Page = {
  /** Within its section, from 1 on. */
  readonly number: number;
  readonly marks: Mark[];
  /** Each with its points from the top of the sheet. */
  readonly bookmarks: { readonly bookmark: Bookmark; readonly y: number }[];
};

/** Points between the margins. */
export type Sheet = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** The pages of a section as they fill from the top. */
export type Pages = {
  readonly sheet: Sheet;
  readonly all: readonly Page[];
  /** Points left on the page. */
  readonly room: () => number;
  readonly isFresh: () => boolean;
  /** Points from the top of the sheet. */
  readonly y: () => number;
  readonly put: (box: Box, bookmark?: Bookmark) => void;
  readonly skip: (points: number) => void;
  /** Begins the next page. */
  readonly turn: () => void;
};

export const openPages = (sheet: Sheet): Pages => {
  const first: Page = { number: 1, marks: [], bookmarks: [] };
  const all = [first];
  let page = first;
  let used = 0;
  const y = (): number => sheet.top + used;
  return {
    sheet,
    all,
    room: () => sheet.height - used,
    isFresh: () => used === 0,
    y,
    put: (box, bookmark) => {
      page.marks.push(...moved(box.marks, sheet.left, y()));
      if (bookmark) page.bookmarks.push({ bookmark, y: y() });
      used += box.height;
    },
    skip: (points) => {
      used += points;
    },
    turn: () => {
      page = { number: all.length + 1, marks: [], bookmarks: [] };
      all.push(page);
      used = 0;
    },
  };
};
