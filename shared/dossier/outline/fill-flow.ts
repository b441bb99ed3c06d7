import type { Fact } from '../facts/fact.ts';
import { factAt, placeOf, type Filling, type Scope } from './filling.ts';
import { numberBehind } from './format-fact.ts';
import type { Condition, EachNode, Flow, IfNode } from './outline.ts';

/** Walks conditions and loops and hands each leaf with its scope to `write`, in the order of the outline. */
export const walkFlow = <Leaf extends { readonly kind: string }>(
  walk: { readonly filling: Filling; readonly write: (leaf: Leaf, scope: Scope) => void },
  nodes: readonly Flow<Leaf>[],
  scope: Scope,
): void => {
  for (const node of nodes) walkNode(walk, node, scope);
};

const walkNode = <Leaf extends { readonly kind: string }>(
  walk: { readonly filling: Filling; readonly write: (leaf: Leaf, scope: Scope) => void },
  node: Flow<Leaf>,
  scope: Scope,
): void => {
  if (isIf(node)) {
    walkFlow(walk, holds(walk.filling, scope, node.condition) ? node.then : node.otherwise, scope);
    return;
  }
  if (isEach(node)) {
    const list = factAt(walk.filling, scope, node.list);
    const items = list.kind === 'list' ? list.items : [];
    const within = placeOf(scope, node.list);
    for (const [index, facts] of items.entries()) {
      const item = { place: `${within}[${index}]`, facts };
      walkFlow(walk, node.body, new Map([...scope, [node.variable, item]]));
    }
    return;
  }
  walk.write(node, scope);
};

export const isIf = <Leaf extends { readonly kind: string }>(
  node: Flow<Leaf>,
): node is IfNode<Leaf> => node.kind === 'if';

export const isEach = <Leaf extends { readonly kind: string }>(
  node: Flow<Leaf>,
): node is EachNode<Leaf> => node.kind === 'each';

const holds = (filling: Filling, scope: Scope, condition: Condition): boolean => {
  const fact = factAt(filling, scope, condition.path);
  if (condition.comparison === null) return isSet(fact);
  const { sign, value } = condition.comparison;
  const behind = numberBehind(fact);
  // What nobody entered is not zero: no comparison with it holds, so no sentence may claim "none" of it.
  if (behind === null) return false;
  const number = Number(behind);
  if (sign === '=') return number === value;
  return sign === '>' ? number > value : number < value;
};

const isSet = (fact: Fact): boolean => {
  if (fact.kind === 'missing') return false;
  if (fact.kind === 'text') return fact.text !== '';
  return fact.kind !== 'list' || fact.items.length > 0;
};
