import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Outline, OutlineLeaf } from './outline.ts';
import { OutlineFault } from './outline-fault.ts';
import { outlineLines, peekLine, type LineCursor } from './outline-lines.ts';
import { parseFlow } from './parse-flow.ts';
import { readLeaf } from './parse-leaf.ts';

/** Reads the text of an outline; a fault names its line. */
export const parseOutline = (text: string): Result<Outline> =>
  guarded(() => {
    const cursor: LineCursor = { lines: outlineLines(text), position: 0 };
    const nodes = parseFlow<OutlineLeaf>(cursor, readLeaf);
    const left = peekLine(cursor);
    if (left) throw new OutlineFault('closing-without-block', left.number, left.tag);
    return { nodes };
  });

/** Runs a reader and turns the fault it leaves by into an error value. */
export const guarded = <T>(read: () => T): Result<T> => {
  try {
    return ok(read());
  } catch (fault) {
    if (!(fault instanceof OutlineFault)) throw fault;
    const { problem, line, found } = fault;
    return fail(appError('paper.outlineInvalid', { problem, line: String(line), found }));
  }
};
