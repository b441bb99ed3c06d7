import { useState, type KeyboardEvent } from 'react';
import { criterionKey, moveInTree, visibleNodes } from './tree-nodes.ts';
import { isSingle, type TreeCriterion } from './tree-order.ts';

type Options = {
  readonly tree: readonly TreeCriterion[];
  readonly current: string;
  /** While a filter is on, every criterion that has something left is open. */
  readonly expandAll: boolean;
  readonly onOpen: (code: string) => void;
};

export type TreeState = {
  readonly isExpanded: (number: number) => boolean;
  readonly toggle: (number: number) => void;
  /** The one line that Tab reaches. */
  readonly tabStop: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusLine: (key: string) => void;
};

/** Which criteria are open, and the keys of the tree. The criterion of the current indicator opens by itself. */
export const useTree = ({ tree, current, expandAll, onOpen }: Options): TreeState => {
  const [closedOrOpen, setClosedOrOpen] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [focused, setFocused] = useState<string | null>(null);
  const currentNumber = tree.find(({ indicators }) =>
    indicators.some(({ code }) => code === current),
  );
  const isExpanded = (number: number): boolean =>
    closedOrOpen.get(number) ?? (expandAll || number === currentNumber?.number);
  const toggle = (number: number) =>
    setClosedOrOpen((before) => new Map(before).set(number, !isExpanded(number)));
  const nodes = visibleNodes(tree, isExpanded);
  const isShown = (key: string | null) => nodes.some((node) => node.key === key);
  const start = isShown(current) ? current : (nodes[0]?.key ?? '');
  const tabStop = focused !== null && isShown(focused) ? focused : start;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = moveInTree(nodes, tabStop, event.key);
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'open') return onOpen(move.code);
    if (move.kind === 'focus') return focusLine(move.key);
    const criterion = tree.find((one) => !isSingle(one) && criterionKey(one.number) === move.key);
    if (criterion) toggle(criterion.number);
  };
  return { isExpanded, toggle, tabStop, onKeyDown, onFocusLine: setFocused };
};

const focusLine = (key: string): void => document.getElementById(lineId(key))?.focus();

export const lineId = (key: string): string => `tree-${key.replace('.', '-')}`;
