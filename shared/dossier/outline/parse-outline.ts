import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Outline, OutlineLeaf } from './outline.ts';
import { faultError, OutlineFault, type FoundFault } from './outline-fault.ts';
import { outlineLines, peekLine, type LineCursor, type OutlineLine } from './outline-lines.ts';
import { parseFlow } from './parse-flow.ts';
import { readLeaf } from './parse-leaf.ts';

/** Reads the text of an outline; a fault names its line. */
export const parseOutline = (text: string): Result<Outline> => {
  const read = readLines(outlineLines(text));
  return 'fault' in read ? fail(faultError(read.fault)) : ok(read.outline);
};

/** The same from its lines, with the first fault as it was found. */
export const readLines = (
  lines: readonly OutlineLine[],
): { readonly outline: Outline } | { readonly fault: FoundFault } => {
  try {
    const cursor: LineCursor = { lines, position: 0 };
    const nodes = parseFlow<OutlineLeaf>(cursor, readLeaf);
    const left = peekLine(cursor);
    if (left) throw new OutlineFault('closing-without-block', left.number, left.tag);
    return { outline: { nodes } };
  } catch (fault) {
    if (!(fault instanceof OutlineFault)) throw fault;
    const { problem, line, found } = fault;
    return { fault: { problem, line, found } };
  }
};
