import type { FoundFault } from '../outline/outline-fault.ts';
import { outlineLines, type OutlineLine } from '../outline/outline-lines.ts';
import type { Outline } from '../outline/outline.ts';
import { readLines } from '../outline/parse-outline.ts';

const openings: ReadonlySet<string> = new Set(['IF', 'EACH']);
const closings: ReadonlySet<string> = new Set(['FI', 'DONE']);
/** Without one of these the lines around it mean something else, so reading stops at a fault in them. */
const structure: ReadonlySet<string> = new Set([
  ...openings,
  ...closings,
  'ELSE',
  'TABLE',
  'EMPTY',
  'END',
]);

const deepest = 12;
const longestLine = 6000;
const mostLines = 3000;
const mostFaults = 40;

type Read = { readonly faults: readonly FoundFault[]; readonly outline: Outline | null };

/**
 * Reads a text that somebody is still writing: a line with a fault is set aside and the rest is read on, so that all
 * faults are told at once. The outline is null where the structure itself is broken.
 */
export const readLeniently = (text: string): Read => {
  const all = outlineLines(text);
  const first = sizeFault(all);
  if (first) return { faults: [first], outline: null };
  const faults: FoundFault[] = [];
  let lines = all;
  while (faults.length < mostFaults) {
    const read = readLines(lines);
    if ('outline' in read) return { faults, outline: read.outline };
    const { fault } = read;
    faults.push(fault);
    const bad = lines.find(({ number }) => number === fault.line);
    if (!bad || structure.has(bad.tag)) return { faults, outline: null };
    lines = lines.filter((line) => line !== bad);
  }
  return { faults, outline: null };
};

/** Faults that reading itself could not bear. */
const sizeFault = (lines: readonly OutlineLine[]): FoundFault | null => {
  const extra = lines[mostLines];
  if (extra) return { problem: 'too-long', line: extra.number, found: String(mostLines) };
  const long = lines.find(({ rest, tag }) => rest.length + tag.length > longestLine);
  if (long) return { problem: 'too-long', line: long.number, found: `${long.tag} …` };
  let depth = 0;
  for (const { tag, number } of lines) {
    if (openings.has(tag)) depth += 1;
    if (closings.has(tag)) depth -= 1;
    if (depth > deepest) return { problem: 'too-deep', line: number, found: tag };
  }
  return null;
};
