import type { Block, Section } from '../document-model.ts';
import { conditionHolds, itemScopes } from '../outline/fill-flow.ts';
import { fillBlocks } from '../outline/fill-outline.ts';
import { fillText } from '../outline/fill-template.ts';
import type { Filling, Scope } from '../outline/filling.ts';
import type { DocxEach, DocxIf, DocxNode } from './docx-node.ts';
import { createGroundMarks, type GroundMarks } from './ground-marks.ts';
import { headerBlock, type NamedBlocks } from './name-blocks.ts';

/** What a block of the program becomes, drawn as it would be in a paper of the outline. */
export type DrawnBlock = {
  readonly orientation: Section['orientation'];
  readonly blocks: readonly Block[];
};

/** What goes in the place of each tag, by its number; a condition and a loop hold what is printed each time. */
export type DocxValue = string | DrawnBlock | readonly DocxValues[];
export type DocxValues = { readonly [tag: number]: DocxValue };

type Means = {
  readonly filling: Filling;
  readonly blocks: NamedBlocks;
  /** Boxes 1 to 4; the mark of a draft above them is the template's own. */
  readonly header: Block | null;
};
type Filler = Means & { readonly marks: GroundMarks };

/** Values of a template from the facts of a paper, formatted as its outline formats them. */
export const fillDocx = (nodes: readonly DocxNode[], means: Means): DocxValues =>
  valuesOf(nodes, new Map(), { ...means, marks: createGroundMarks(nodes) });

const valuesOf = (nodes: readonly DocxNode[], scope: Scope, filler: Filler): DocxValues =>
  Object.fromEntries(nodes.map((node) => [node.tag, valueOf(node, scope, filler)]));

const valueOf = (node: DocxNode, scope: Scope, filler: Filler): DocxValue => {
  const { filling } = filler;
  switch (node.kind) {
    case 'field':
      return fillText(filling, scope, node.template);
    case 'block':
      return drawn(node, scope, filler);
    case 'if':
      return repeated(
        node,
        conditionHolds(filling, scope, node.condition) === node.inverted ? [] : [scope],
        filler,
      );
    case 'each':
      return repeated(node, itemScopes(filling, scope, node), filler);
  }
};

const repeated = (
  node: DocxIf | DocxEach,
  scopes: readonly Scope[],
  filler: Filler,
): readonly DocxValues[] => {
  if (scopes.length === 0) filler.marks.leftOut(node);
  return scopes.map((within) => valuesOf(node.body, within, filler));
};

type BlockNode = Extract<DocxNode, { readonly kind: 'block' }>;

const drawn = (node: BlockNode, scope: Scope, filler: Filler): DrawnBlock => {
  const { filling, blocks, header, marks } = filler;
  if (node.name === headerBlock)
    return { orientation: 'portrait', blocks: header === null ? [] : [header] };
  const { nodes = [], orientation = 'portrait' } = blocks.get(node.name) ?? {};
  return { orientation, blocks: marks.continued(node, fillBlocks(filling, nodes, scope)) };
};
