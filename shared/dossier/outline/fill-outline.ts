import type { Block } from '../document-model.ts';
import type { Facts } from '../facts/fact.ts';
import { walkFlow } from './fill-flow.ts';
import { fillLeaf } from './fill-leaf.ts';
import { recordedText } from './fact-record.ts';
import { fillText } from './fill-template.ts';
import {
  newFilling,
  writeBlocks,
  type FillContext,
  type Filled,
  type Filling,
  type Scope,
} from './filling.ts';
import type { Outline, OutlineLeaf, OutlineNode } from './outline.ts';

type BasisLeaf = Extract<OutlineLeaf, { kind: 'basis' }>;

/** Fills an outline with facts: sections of blocks, and the places that have no value yet. */
export const fillOutline = (outline: Outline, facts: Facts, context: FillContext): Filled => {
  const filling = newFilling(facts, context);
  fillNodes(filling, outline.nodes, new Map());
  const { sections, gaps, record } = filling;
  return { sections, gaps: [...gaps.values()], facts: Object.fromEntries(record) };
};

/** Blocks of some lines of an outline, filled in the scope of the loops around them. */
export const fillBlocks = (
  filling: Filling,
  nodes: readonly OutlineNode[],
  scope: Scope,
): readonly Block[] => {
  const part: Filling = { ...filling, sections: [] };
  fillNodes(part, nodes, scope);
  return part.sections.flatMap(({ blocks }) => blocks);
};

/** Neighbouring BASIS lines are sorted together, so they wait until another block comes. */
const fillNodes = (filling: Filling, nodes: readonly OutlineNode[], around: Scope): void => {
  const waiting: { leaf: BasisLeaf; scope: Scope }[] = [];
  const flush = (): void => writeBlocks(filling, groundBlocks(filling, waiting.splice(0)));
  const write = (leaf: OutlineLeaf, scope: Scope): void => {
    if (leaf.kind === 'basis') {
      if (waiting[0] && waiting[0].leaf.place !== leaf.place) flush();
      waiting.push({ leaf, scope });
      return;
    }
    if (waiting.length > 0) flush();
    writeLeaf(filling, leaf, scope);
  };
  walkFlow({ filling, write }, nodes, around);
  if (waiting.length > 0) flush();
};

const writeLeaf = (filling: Filling, leaf: Exclude<OutlineLeaf, BasisLeaf>, scope: Scope): void => {
  if (leaf.kind === 'break') {
    filling.sections.push({ orientation: leaf.orientation, blocks: [] });
  } else if (leaf.kind === 'include') {
    const included = filling.context.outlineOf(leaf.paper);
    if (!included) throw new Error(`No outline ${leaf.paper} to include`);
    fillNodes(filling, included.nodes, new Map());
  } else {
    writeBlocks(filling, fillLeaf(filling, scope, leaf));
  }
};

const groundBlocks = (
  filling: Filling,
  waiting: readonly { leaf: BasisLeaf; scope: Scope }[],
): readonly Block[] => {
  const keys = waiting.flatMap(({ leaf }) => (leaf.key === null ? [] : [leaf.key]));
  const written = waiting.flatMap(({ leaf, scope }) =>
    leaf.text === null ? [] : [fillText(filling, scope, leaf.text)],
  );
  if (keys.includes('overlay')) noteOverlay(filling);
  const isBasis = waiting[0]?.leaf.place === 'basis';
  const known = filling.context
    .groundLines(keys)
    .map((line) => (isBasis ? `Căn cứ ${line}` : line));
  const lines = [...known, ...written];
  return lines.map((line, index): Block => {
    const text = `${line}${index === lines.length - 1 ? '.' : ';'}`;
    return isBasis ? { kind: 'basis', text } : { kind: 'item', runs: [{ text }] };
  });
};

/** Acts of the province are the office's own; those of the State come with the program. */
const noteOverlay = ({ context, record }: Filling): void => {
  const acts = context.groundLines(['overlay']).join('; ');
  record.set('grounds.overlay', recordedText(acts, 'Căn cứ của tỉnh'));
};
