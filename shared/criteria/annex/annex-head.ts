import { cellText } from '#shared/imports/cell-text.ts';
import { cellAt, type ReadRow, type ReadTable } from '#shared/imports/read-table.ts';
import { fileSlug, fold } from '#shared/kernel/vietnamese.ts';
import { readLevel } from '../sheets/read-level.ts';
import type { AnnexColumn } from './annex-row.ts';

/** Where the columns of an annex's table stand; -1 where there is none. */
export type AnnexHead = {
  /** Rows of the table up to the first under the head. */
  readonly rows: number;
  readonly width: number;
  readonly number: number;
  readonly criterion: number;
  readonly code: number;
  /** One head may stand over the code and the content. */
  readonly name: readonly number[];
  readonly levels: readonly number[];
  readonly columns: readonly AnnexColumn[];
};

const words = {
  number: /^(tt|stt|so tt|so thu tu)$/,
  criterion: /^(ten )?tieu chi$/,
  code: /^(ma|ma chi tieu|so chi tieu|chi tieu so)$/,
  name: /^(noi dung|noi dung (tieu chi|chi tieu)|ten chi tieu)$/,
  /** Names the content where no other column does; beside it, "Chỉ tiêu" is the column of levels. */
  indicator: /^chi tieu$/,
  /** Columns that say who looks after a line, not what it asks. */
  beside: /^(ghi chu|co quan|don vi|bo|nganh|phu trach|huong dan|van ban|nguon)/,
  forAll: /^((chi tieu|muc|quy dinh) )?(chung|ca nuoc)$/,
};

export const widthOf = (table: ReadTable): number =>
  Math.max(0, ...table.rows.map(({ cells }) => cells.length));

const titlesOf = (row: ReadRow | undefined, width: number): readonly string[] =>
  Array.from({ length: width }, (_each, place) =>
    cellText(cellAt(row, place)).replace(/\s+/g, ' '),
  );

/** The head of a table of criteria, of one row or of several; null where the table is another. */
export const findAnnexHead = (table: ReadTable): AnnexHead | null => {
  const width = widthOf(table);
  for (const [start, row] of table.rows.slice(0, 30).entries()) {
    const titles = titlesOf(row, width);
    const folded = titles.map((title) => fold(title));
    const place = (word: RegExp) => folded.findIndex((title) => word.test(title));
    const criterion = place(words.criterion);
    const named = place(words.name) >= 0 ? words.name : words.indicator;
    const name = folded.flatMap((title, at) => (named.test(title) ? [at] : []));
    if (criterion < 0 || name[0] === undefined) continue;
    const places = { number: place(words.number), criterion, code: codeIn(folded, name[0]) };
    const end = endOfHead(table, { start, name: name[0], criterion });
    const taken = new Set([...Object.values(places), ...name]);
    const levels = folded.flatMap((title, at) =>
      at > Math.max(criterion, ...name) &&
      !taken.has(at) &&
      title !== '' &&
      !words.beside.test(title)
        ? [at]
        : [],
    );
    if (levels.length === 0) continue;
    const deep = titlesOf(table.rows[end], width);
    const columns = columnsOf(levels.map((at) => deep[at] || titles[at] || ''));
    return { ...places, rows: end + 1, width, name, levels, columns };
  }
  return null;
};

/** "Chỉ tiêu" before the content is its code ("17.3"), after it a level. */
const codeIn = (titles: readonly string[], name: number): number => {
  const own = titles.findIndex((title) => words.code.test(title));
  if (own >= 0) return own;
  return titles.findIndex((title, at) => at < name && words.indicator.test(title));
};

type Start = { readonly start: number; readonly name: number; readonly criterion: number };

/** A second row of the head names the regions; the cells beside it go on from the first, or are empty. */
const endOfHead = ({ rows }: ReadTable, { start, name, criterion }: Start): number => {
  const firstLine = rows[start]?.line ?? 0;
  let end = start;
  for (let at = start + 1; at <= start + 3; at += 1) {
    const row = rows[at];
    const [content, owner] = [cellAt(row, name), cellAt(row, criterion)];
    const goesOn =
      (content.mergedInto?.line ?? -1) >= firstLine && content.mergedInto?.line !== row?.line;
    const isBare = content.text.trim() === '' && owner.text.trim() === '' && hasOnlyTitles(row);
    if (!row || !(goesOn || isBare)) break;
    end = at;
  }
  return end;
};

const hasOnlyTitles = (row: ReadRow | undefined): boolean => {
  const texts = (row?.cells ?? []).map((cell) => cellText(cell)).filter((text) => text !== '');
  return texts.length > 1 && texts.every((text) => readLevel(text).kind === 'words');
};

const columnsOf = (titles: readonly string[]): readonly AnnexColumn[] => {
  if (titles.length === 1) return [{ id: '*', name: titles[0] ?? '' }];
  const taken = new Set<string>();
  return titles.map((name, place) => {
    const own = fileSlug(name) || `cot-${place + 1}`;
    const wanted = words.forAll.test(fold(name)) && !taken.has('*') ? '*' : own;
    const id = taken.has(wanted) ? `${own}-${place + 1}` : wanted;
    taken.add(id);
    return { id, name };
  });
};
