import { isSingle, type TreeCriterion } from './tree-order.ts';

/** One line of the tree that can have the focus. */
export type TreeNode = {
  readonly key: string;
  /** What Enter opens; null for a criterion, which opens and closes instead. */
  readonly code: string | null;
  readonly parent: string | null;
  readonly isExpanded: boolean | null;
};

export const criterionKey = (number: number): string => `criterion-${number}`;

/** The lines in sight, from top to bottom. */
export const visibleNodes = (
  tree: readonly TreeCriterion[],
  isExpanded: (number: number) => boolean,
): readonly TreeNode[] =>
  tree.flatMap((criterion): readonly TreeNode[] => {
    const key = criterionKey(criterion.number);
    if (isSingle(criterion)) {
      return [
        {
          key: String(criterion.number),
          code: String(criterion.number),
          parent: null,
          isExpanded: null,
        },
      ];
    }
    const open = isExpanded(criterion.number);
    const children = criterion.indicators.map(({ code }) => ({
      key: code,
      code,
      parent: key,
      isExpanded: null,
    }));
    return [{ key, code: null, parent: null, isExpanded: open }, ...(open ? children : [])];
  });

export type TreeMove =
  | { readonly kind: 'focus'; readonly key: string }
  | { readonly kind: 'toggle'; readonly key: string }
  | { readonly kind: 'open'; readonly code: string };

/** What a key does on a line, as in every tree: arrows move, right opens, left closes or goes up, Enter chooses. */
export const moveInTree = (
  nodes: readonly TreeNode[],
  focused: string,
  key: string,
): TreeMove | null => {
  const place = nodes.findIndex((node) => node.key === focused);
  const node = nodes[place];
  if (!node) return null;
  const to = (target: TreeNode | undefined): TreeMove | null =>
    target ? { kind: 'focus', key: target.key } : null;
  const toggle: TreeMove = { kind: 'toggle', key: node.key };
  switch (key) {
    case 'ArrowDown':
      return to(nodes[place + 1]);
    case 'ArrowUp':
      return to(nodes[place - 1]);
    case 'Home':
      return to(nodes[0]);
    case 'End':
      return to(nodes.at(-1));
    case 'ArrowRight':
      return node.isExpanded === false
        ? toggle
        : to(node.isExpanded ? nodes[place + 1] : undefined);
    case 'ArrowLeft':
      return node.isExpanded ? toggle : to(nodes.find((other) => other.key === node.parent));
    case 'Enter':
    case ' ':
      return node.code === null ? toggle : { kind: 'open', code: node.code };
    default:
      return null;
  }
};
