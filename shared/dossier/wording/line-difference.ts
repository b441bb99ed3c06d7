export type DifferenceLine = {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
};

/** Which lines were added and removed between two texts, by their longest common lines. */
export const lineDifference = (before: string, after: string): readonly DifferenceLine[] => {
  const [old, now] = [linesOf(before), linesOf(after)];
  const start = sharedStart(old, now);
  const end = sharedStart(old.slice(start).toReversed(), now.slice(start).toReversed());
  const same = (lines: readonly string[]) => lines.map((text) => line('same', text));
  return [
    ...same(old.slice(0, start)),
    ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...same(old.slice(old.length - end)),
  ];
};

const linesOf = (text: string): readonly string[] => text.trimEnd().split(/\r?\n/);

const line = (kind: DifferenceLine['kind'], text: string): DifferenceLine => ({ kind, text });

const sharedStart = (a: readonly string[], b: readonly string[]): number => {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
};

/** The table of common lengths is as large as both texts together are long: past this all of it counts as changed. */
const mostCells = 4_000_000;

const middle = (old: readonly string[], now: readonly string[]): readonly DifferenceLine[] => {
  if (old.length * now.length > mostCells)
    return [...old.map((text) => line('removed', text)), ...now.map((text) => line('added', text))];
  const lengths = commonLengths(old, now);
  const found: DifferenceLine[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [before, after] = [old[row], now[column]];
    if (before !== undefined && before === after) {
      found.push(line('same', before));
      row += 1;
      column += 1;
    } else if (
      after === undefined ||
      lengthAt(lengths, row + 1, column) >= lengthAt(lengths, row, column + 1)
    ) {
      if (before === undefined) break;
      found.push(line('removed', before));
      row += 1;
    } else {
      found.push(line('added', after));
      column += 1;
    }
  }
  return [...found, ...now.slice(column).map((text) => line('added', text))];
};

type Lengths = readonly Uint16Array[];

const lengthAt = (lengths: Lengths, row: number, column: number): number =>
  lengths[row]?.[column] ?? 0;

/** Longest common lines of what is left from each place on. */
const commonLengths = (old: readonly string[], now: readonly string[]): Lengths => {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let row = old.length - 1; row >= 0; row -= 1) {
    const here = lengths[row];
    for (let column = now.length - 1; here && column >= 0; column -= 1) {
      here[column] =
        old[row] === now[column]
          ? lengthAt(lengths, row + 1, column + 1) + 1
          : Math.max(lengthAt(lengths, row + 1, column), lengthAt(lengths, row, column + 1));
    }
  }
  return lengths;
};
