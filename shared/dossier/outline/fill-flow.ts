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
    const nodesOf = conditionHolds(walk.filling, scope, node.condition)
      ? node.then
      : node.otherwise;
    walkFlow(walk, nodesOf, scope);
    return;
  }
  if (isEach(node)) {
    for (const within of itemScopes(walk.filling, scope, node)) walkFlow(walk, node.body, within);
    return;
  }
  walk.write(node, scope);
};

/** One scope for each item that a loop walks. */
export const itemScopes = (
  filling: Filling,
  scope: Scope,
  { list: path, variable }: { readonly list: string; readonly variable: string },
): readonly Scope[] => {
  const list = factAt(filling, scope, path);
  const items = list.kind === 'list' ? list.items : [];
  const within = placeOf(scope, path);
  return items.map(
    (facts, index) => new Map([...scope, [variable, { place: `${within}[${index}]`, facts }]]),
  );
};

export const isIf = <Leaf extends { readonly kind: string }>(
  node: Flow<Leaf>,
): node is IfNode<Leaf> => node.kind === 'if';

export const isEach = <Leaf extends { readonly kind: string }>(
  node: Flow<Leaf>,
): node is EachNode<Leaf> => node.kind === 'each';

export const conditionHolds = (filling: Filling, scope: Scope, condition: Condition): boolean => {
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
