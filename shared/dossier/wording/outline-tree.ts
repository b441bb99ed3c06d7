import { isEach, isIf } from '../outline/fill-flow.ts';
import type { Flow, Outline, OutlineLeaf, RowLeaf } from '../outline/outline.ts';

/** Every block of an outline, whatever condition or loop it stands in; of tables the block, not its rows. */
export const blocksOf = ({ nodes }: Outline): readonly OutlineLeaf[] => nodes.flatMap(blocksIn);

const blocksIn = (node: Flow<OutlineLeaf>): readonly OutlineLeaf[] => {
  if (isIf(node)) return [...node.then, ...node.otherwise].flatMap(blocksIn);
  return isEach(node) ? node.body.flatMap(blocksIn) : [node];
};

/** Outlines that an outline takes in as parts of its paper. */
export const includesOf = (outline: Outline): readonly string[] =>
  blocksOf(outline).flatMap((block) => (block.kind === 'include' ? [block.paper] : []));

type AnyNode = Flow<OutlineLeaf | RowLeaf>;

/**
 * Loops that would multiply lists: inside a loop only the lists of its own item are walked, so a paper never grows
 * beyond what is registered. Answers with the lines that break this.
 */
export const multipliedLines = ({ nodes }: Outline): readonly { line: number; found: string }[] =>
  nodes.flatMap((node) => multipliedIn(node, []));

const multipliedIn = (
  node: AnyNode,
  variables: readonly string[],
): readonly { line: number; found: string }[] => {
  if (isIf(node)) {
    return [...node.then, ...node.otherwise].flatMap((one) => multipliedIn(one, variables));
  }
  if (isEach(node)) {
    const isOwn = variables.length === 0 || variables.includes(node.list.split('.')[0] ?? '');
    const inner = node.body.flatMap((one) => multipliedIn(one, [node.variable, ...variables]));
    return isOwn ? inner : [{ line: node.line, found: node.list }, ...inner];
  }
  if (node.kind === 'include' && variables.length > 0) {
    return [{ line: node.line, found: node.paper }];
  }
  return node.kind === 'table' ? node.rows.flatMap((one) => multipliedIn(one, variables)) : [];
};
