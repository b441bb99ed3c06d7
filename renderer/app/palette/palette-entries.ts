import { fold } from '#shared/kernel/vietnamese.ts';

export type PaletteGroup = 'pages' | 'indicators' | 'proofs' | 'commands';

export type PaletteEntry = {
  readonly key: string;
  readonly group: PaletteGroup;
  readonly label: string;
  readonly run: () => void;
};

const mostShown = 40;

/** Entries that hold every typed word, without regard to marks; a code that begins with the text comes first. */
export const matchingEntries = (
  entries: readonly PaletteEntry[],
  typed: string,
): readonly PaletteEntry[] => {
  const wanted = fold(typed).trim();
  const words = wanted.split(/\s+/);
  const holds = (label: string) => words.every((word) => label.includes(word));
  const found = entries.filter(({ label }) => holds(fold(label)));
  const begins = (entry: PaletteEntry) => (fold(entry.label).startsWith(wanted) ? 0 : 1);
  return (wanted === '' ? found : found.toSorted((a, b) => begins(a) - begins(b))).slice(
    0,
    mostShown,
  );
};
