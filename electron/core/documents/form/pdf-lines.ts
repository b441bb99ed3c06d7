import type { FormRun } from '#shared/dossier/form/form-model.ts';
import type { PdfWord } from './pdf-page.ts';

/** Words that stand together on one line. Two columns side by side are two of them. */
export type PdfLine = {
  readonly page: number;
  readonly leftMm: number;
  readonly rightMm: number;
  readonly baselineMm: number;
  readonly text: string;
  readonly runs: readonly FormRun[];
  readonly words: readonly PdfWord[];
};

const sameBaselineMm = 0.6;
/** Justified words stand apart evenly and less than this; columns stand further apart. */
const columnGapMm = 4;
const unevenGap = 1.8;

const byBaseline = (words: readonly PdfWord[]): readonly (readonly PdfWord[])[] => {
  const rows: PdfWord[][] = [];
  for (const word of words.toSorted((a, b) => a.baselineMm - b.baselineMm)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (
      row !== undefined &&
      first !== undefined &&
      word.baselineMm - first.baselineMm < sameBaselineMm
    )
      row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.leftMm - b.leftMm));
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const gapsOf = (row: readonly PdfWord[]): readonly number[] =>
  row.slice(1).map((word, index) => word.leftMm - (row[index]?.penMm ?? word.leftMm));

const splitColumns = (row: readonly PdfWord[]): readonly (readonly PdfWord[])[] => {
  const gaps = gapsOf(row);
  const usual = median(gaps);
  const parts: PdfWord[][] = [[]];
  row.forEach((word, index) => {
    const gap = gaps[index - 1] ?? 0;
    const isBreak = gap > columnGapMm && (gaps.length < 3 || gap > usual * unevenGap);
    if (isBreak) parts.push([]);
    parts.at(-1)?.push(word);
  });
  return parts;
};

const separator = (word: PdfWord, next: PdfWord | undefined): string => {
  if (next === undefined) return '';
  if (word.spaces > 0) return ' '.repeat(word.spaces);
  // A justified line is stretched after "/" and "-" too: only a typed space is a space there.
  return /[/-]$/.test(word.letters.text) || next.leftMm - word.penMm < 0.4 ? '' : ' ';
};

const runsOf = (words: readonly PdfWord[]): readonly FormRun[] =>
  words.map((word, index) => ({
    ...word.letters,
    text: word.letters.text + separator(word, words[index + 1]),
  }));

export const lineOf = (page: number, words: readonly PdfWord[]): PdfLine => {
  const runs = runsOf(words);
  return {
    page,
    leftMm: words[0]?.leftMm ?? 0,
    rightMm: words.at(-1)?.rightMm ?? 0,
    baselineMm: words[0]?.baselineMm ?? 0,
    text: runs.map((run) => run.text).join(''),
    runs,
    words,
  };
};

/** Lines of a sheet from top to bottom, left before right. */
export const linesOf = (page: number, words: readonly PdfWord[]): readonly PdfLine[] =>
  byBaseline(words)
    .flatMap(splitColumns)
    .map((part) => lineOf(page, part));

export const centerOf = (line: PdfLine): number => (line.leftMm + line.rightMm) / 2;

export const sizeOf = (line: PdfLine): number => Math.max(0, ...line.runs.map((run) => run.sizePt));
