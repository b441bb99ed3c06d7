import type { Block } from '../document-model.ts';
import type { DocxEach, DocxIf, DocxNode } from './docx-node.ts';

type BlockNode = Extract<DocxNode, { readonly kind: 'block' }>;

/** Grounds drawn so far, of which the last ends with the full stop of the list unless more follow. */
export type GroundMarks = {
  readonly continued: (node: BlockNode, blocks: readonly Block[]) => readonly Block[];
  /** A part of the template that prints nothing. */
  readonly leftOut: (node: DocxIf | DocxEach) => void;
};

/**
 * Each ground ends with a semicolon, the last with a full stop (ND30-CC-04). A list may be spread over several blocks of a
 * template with nothing but tags between them; then only the last of them closes it.
 */
export const createGroundMarks = (nodes: readonly DocxNode[]): GroundMarks => {
  const lines = new Set(tagLines(nodes));
  let last: { readonly node: BlockNode; readonly blocks: Block[] } | null = null;
  return {
    leftOut: ({ line: from, endLine }) => {
      for (let line = from; line <= endLine; line += 1) lines.add(line);
    },
    continued: (node, blocks) => {
      const list = [...blocks];
      if (!isGrounds(node) || list.length === 0) return list;
      if (last && isNextTo(last.node, node, lines)) closeWith(last.blocks, ';');
      if (node.open) closeWith(list, ';');
      last = { node, blocks: list };
      return list;
    },
  };
};

const isGrounds = ({ name }: BlockNode): boolean => /^(?:BASIS|GROUND)\b/.test(name);

/** Paragraphs of conditions and loops, which are gone once the file is filled. */
const tagLines = (nodes: readonly DocxNode[]): readonly number[] =>
  nodes.flatMap((node) =>
    node.kind === 'if' || node.kind === 'each'
      ? [node.line, node.endLine, ...tagLines(node.body)]
      : [],
  );

/** The second round of a loop stands above the first in the file, and next to it in the paper. */
const isNextTo = (before: BlockNode, node: BlockNode, lines: ReadonlySet<number>): boolean => {
  if (before.name.split(' ')[0] !== node.name.split(' ')[0]) return false;
  for (let line = before.line + 1; line < node.line; line += 1) if (!lines.has(line)) return false;
  return true;
};

const closeWith = (blocks: Block[], mark: string): void => {
  const block = blocks.pop();
  if (block?.kind === 'basis') blocks.push({ ...block, text: marked(block.text, mark) });
  else if (block?.kind === 'item')
    blocks.push({
      ...block,
      runs: block.runs.map((run) => ({ ...run, text: marked(run.text, mark) })),
    });
  else if (block) blocks.push(block);
};

const marked = (text: string, mark: string): string => text.replace(/[.;]$/, mark);
