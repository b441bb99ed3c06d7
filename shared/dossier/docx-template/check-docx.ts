import { fieldFaults } from '../outline/check-fields.ts';
import { isEach, isIf } from '../outline/fill-flow.ts';
import type { FoundFault } from '../outline/outline-fault.ts';
import type { Flow, OutlineLeaf, OutlineNode, RowLeaf } from '../outline/outline.ts';
import { paperFields } from '../paper-fields.ts';
import { suggestionFor, type WordingFault } from '../wording/check-wording.ts';
import { nearestName } from '../wording/nearest-name.ts';
import { multipliedLines } from '../wording/outline-tree.ts';
import type { DocxNode } from './docx-node.ts';
import type { DocxTag } from './docx-tag.ts';
import { headerBlock, type NamedBlocks } from './name-blocks.ts';
import { parseDocxTags } from './parse-docx-tags.ts';

/** What is wrong in an office's DOCX; `line` is the paragraph, `near` how it begins. */
export type DocxFault = WordingFault & { readonly near: string };

export type CheckedDocx = {
  readonly faults: readonly DocxFault[];
  /** Null while there is a fault. */
  readonly nodes: readonly DocxNode[] | null;
};

/** What a template is judged beside: the outline in use, and whether the paper has boxes 1 to 4. */
export type BesideDocx = { readonly blocks: NamedBlocks; readonly hasHeader: boolean };

/** Judges the tags of an office's DOCX as its texts are judged. Never throws, whatever the tags. */
export const checkDocx = (tags: readonly DocxTag[], beside: BesideDocx): CheckedDocx => {
  const { nodes, faults: unread } = parseDocxTags(tags);
  const outline = { nodes: nodes.flatMap((node) => asOutline(node, beside)) };
  const found = [
    ...unread,
    ...unknownBlocks(nodes, beside),
    ...fieldFaults(outline, paperFields),
    ...multipliedLines(outline).map((at) => ({ ...at, problem: 'loop-in-loop' as const })),
    ...missingBlocks(nodes, beside),
  ];
  const faults = found
    .toSorted((a, b) => a.line - b.line)
    .map((fault) => toldFault(fault, tags, beside));
  return { faults, nodes: faults.length === 0 ? nodes : null };
};

const toldFault = (
  fault: FoundFault,
  tags: readonly DocxTag[],
  { blocks }: BesideDocx,
): DocxFault => ({
  ...fault,
  suggestion:
    fault.problem === 'unknown-block'
      ? nearestName(fault.found, [headerBlock, ...blocks.keys()])
      : suggestionFor(fault, { grounds: [], outlines: [] }),
  near: tags.find(({ paragraph }) => paragraph === fault.line)?.near ?? '',
});

/** The same as lines of an outline, so that names and loops are judged by the rules of outlines. */
const asOutline = (node: DocxNode, beside: BesideDocx): readonly OutlineNode[] => {
  const { line } = node;
  switch (node.kind) {
    case 'field':
      return [{ kind: 'paragraph', line, text: node.template }];
    case 'block':
      return (beside.blocks.get(node.name)?.nodes ?? []).map((one) => relined(one, line));
    case 'if': {
      const then = node.body.flatMap((one) => asOutline(one, beside));
      // A condition that could not be read names nothing; what stands in it is judged all the same.
      return node.condition.path === ''
        ? then
        : [{ kind: 'if', line, condition: node.condition, then, otherwise: [] }];
    }
    case 'each': {
      const { variable, list } = node;
      const body = node.body.flatMap((one) => asOutline(one, beside));
      return [{ kind: 'each', line, variable, list, body }];
    }
  }
};

/** A block is told of where the template calls it, not where its outline has it. */
const relined = <Leaf extends OutlineLeaf | RowLeaf>(
  node: Flow<Leaf>,
  line: number,
): Flow<Leaf> => {
  if (isIf(node)) {
    const [then, otherwise] = [node.then, node.otherwise].map((list) =>
      list.map((one) => relined(one, line)),
    );
    return { ...node, line, then: then ?? [], otherwise: otherwise ?? [] };
  }
  if (isEach(node)) return { ...node, line, body: node.body.map((one) => relined(one, line)) };
  return node.kind === 'table'
    ? { ...node, line, rows: node.rows.map((row) => relined(row, line)) }
    : { ...node, line };
};

const blockNodes = (
  nodes: readonly DocxNode[],
): readonly Extract<DocxNode, { readonly kind: 'block' }>[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'block') return [node];
    return node.kind === 'field' ? [] : blockNodes(node.body);
  });

/** Names of the blocks that a template calls. */
export const calledBlocks = (nodes: readonly DocxNode[]): ReadonlySet<string> =>
  new Set(blockNodes(nodes).map(({ name }) => name));

const unknownBlocks = (
  nodes: readonly DocxNode[],
  { blocks, hasHeader }: BesideDocx,
): readonly FoundFault[] =>
  blockNodes(nodes)
    .filter(({ name }) => !(blocks.has(name) || (hasHeader && name === headerBlock)))
    .map(({ line, name: found }) => ({ problem: 'unknown-block', line, found }));

/**
 * Nghị định 30/2020/NĐ-CP, Điều 8: whose paper it is, to whom it goes and who signs. The program draws these from the
 * registers, so a name that somebody typed can't stand in their place.
 */
const missingBlocks = (
  nodes: readonly DocxNode[],
  { blocks, hasHeader }: BesideDocx,
): readonly FoundFault[] => {
  const called = [...calledBlocks(nodes)];
  const asked = ['TO', 'SIGN'].filter((word) => blocks.has(word));
  return [...(hasHeader ? [headerBlock] : []), ...asked]
    .filter((word) => !called.some((name) => name.split(' ')[0] === word))
    .map((found) => ({ problem: 'missing-block', line: 0, found }));
};
