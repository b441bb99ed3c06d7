import type { Condition, Flow } from './outline.ts';
import { OutlineFault } from './outline-fault.ts';
import { peekLine, type LineCursor, type OutlineLine } from './outline-lines.ts';

/** Reads the line at the cursor as one leaf; the cursor stands behind it already. */
export type LeafReader<Leaf> = (line: OutlineLine, cursor: LineCursor) => Leaf;

const closings = ['FI', 'ELSE', 'DONE', 'END', 'EMPTY'];

/** Reads leaves, conditions and loops up to a closing word that belongs to the caller, or to the end. */
export const parseFlow = <Leaf>(
  cursor: LineCursor,
  readLeaf: LeafReader<Leaf>,
): readonly Flow<Leaf>[] => {
  const nodes: Flow<Leaf>[] = [];
  for (let line = peekLine(cursor); line; line = peekLine(cursor)) {
    if (closings.includes(line.tag)) break;
    cursor.position += 1;
    nodes.push(readNode(line, cursor, readLeaf));
  }
  return nodes;
};

const readNode = <Leaf>(
  line: OutlineLine,
  cursor: LineCursor,
  readLeaf: LeafReader<Leaf>,
): Flow<Leaf> => {
  if (line.tag === 'IF') return readIf(line, cursor, readLeaf);
  if (line.tag === 'EACH') return readEach(line, cursor, readLeaf);
  return readLeaf(line, cursor);
};

const readIf = <Leaf>(
  line: OutlineLine,
  cursor: LineCursor,
  readLeaf: LeafReader<Leaf>,
): Flow<Leaf> => {
  const condition = parseCondition(line);
  const then = parseFlow(cursor, readLeaf);
  const hasElse = peekLine(cursor)?.tag === 'ELSE';
  if (hasElse) cursor.position += 1;
  const otherwise = hasElse ? parseFlow(cursor, readLeaf) : [];
  close(cursor, 'FI', line);
  return { kind: 'if', line: line.number, condition, then, otherwise };
};

const readEach = <Leaf>(
  line: OutlineLine,
  cursor: LineCursor,
  readLeaf: LeafReader<Leaf>,
): Flow<Leaf> => {
  const match = /^([a-z]\w*) IN ([A-Za-z][\w.]*)$/.exec(line.rest);
  if (!match) throw new OutlineFault('incomplete-line', line.number, line.rest);
  const [, variable = '', list = ''] = match;
  const body = parseFlow(cursor, readLeaf);
  close(cursor, 'DONE', line);
  return { kind: 'each', line: line.number, variable, list, body };
};

const parseCondition = (line: OutlineLine): Condition => {
  const match = /^\{([A-Za-z][\w.]*)\}(?: ([=<>]) (\d+))?$/.exec(line.rest);
  if (!match) throw new OutlineFault('incomplete-line', line.number, line.rest);
  const [, path = '', sign, value] = match;
  if (sign !== '=' && sign !== '>' && sign !== '<') return { path, comparison: null };
  return { path, comparison: { sign, value: Number(value) } };
};

/** Steps over the word that closes a block begun at `opened`. */
export const close = (cursor: LineCursor, word: string, opened: OutlineLine): void => {
  if (peekLine(cursor)?.tag !== word) {
    throw new OutlineFault('unclosed-block', opened.number, `${opened.tag} ${opened.rest}`);
  }
  cursor.position += 1;
};
