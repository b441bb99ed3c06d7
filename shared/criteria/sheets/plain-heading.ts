import { fold } from '#shared/kernel/vietnamese.ts';
import type { SheetCell } from './cell-kinds.ts';

type Cells = readonly SheetCell[];

/** Where the columns of an office's own table stand; a place is -1 where there is none. */
export type PlainHeading = {
  readonly row: number;
  readonly number: number;
  readonly criterion: number;
  readonly code: number;
  readonly name: number;
  /** The columns of levels with what stands above them. */
  readonly levels: readonly { readonly place: number; readonly title: string }[];
};

const words = {
  number: /^(tt|stt|so tt|so thu tu)$/,
  criterion: /^(ten )?tieu chi$/,
  code: /^(chi tieu|ma chi tieu|so chi tieu|ma|chi tieu so)$/,
  name: /^(noi dung|noi dung (tieu chi|chi tieu)|ten chi tieu)$/,
  level:
    /^(nhom|vung|muc|yeu cau|xa nhom|quy dinh|trung du|dong bang|bac trung|duyen hai|tay nguyen|dong nam)/,
} as const;

/** The row of headings: the first that names an indicator's content and at least one column of levels. */
export const findPlainHeading = (rows: readonly Cells[]): PlainHeading | null => {
  for (const [row, cells] of rows.slice(0, 30).entries()) {
    const titles = cells.map((cell) =>
      fold(
        String(cell ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    );
    const place = (word: RegExp): number => titles.findIndex((title) => word.test(title));
    const levels = titles.flatMap((title, at) =>
      words.level.test(title) ? [{ place: at, title: String(cells[at] ?? '').trim() }] : [],
    );
    const [criterion, code] = [place(words.criterion), place(words.code)];
    const name = place(words.name) >= 0 ? place(words.name) : code;
    if (name >= 0 && criterion >= 0 && levels.length > 0)
      return { row, number: place(words.number), criterion, code, name, levels };
  }
  return null;
};
