import { isEach, isIf } from '../outline/fill-flow.ts';
import type { Outline, OutlineNode } from '../outline/outline.ts';
import type { Section } from '../document-model.ts';

/** Lines of an outline that a DOCX template calls by one name, and the program draws. */
export type NamedBlock = {
  readonly nodes: readonly OutlineNode[];
  readonly orientation: Section['orientation'];
};

export type NamedBlocks = ReadonlyMap<string, NamedBlock>;

/** Boxes 1 to 4 at the head of a paper; they stand in no outline. */
export const headerBlock = 'HEADER';

/** Neighbouring grounds are sorted together, so they are one block with the conditions between them. */
export const blocksIn = (nodes: readonly OutlineNode[]): readonly (readonly OutlineNode[])[] => {
  const found: OutlineNode[][] = [];
  for (const node of nodes) {
    const place = groundPlace(node);
    const last = found.at(-1);
    const [before] = last ?? [];
    if (last && before && place !== null && groundPlace(before) === place) last.push(node);
    else found.push([node]);
  }
  return found;
};

/** Where the grounds stand that a node is made of; null for a node of anything else. */
export const groundPlace = (node: OutlineNode): 'basis' | 'ground' | null => {
  if (isIf(node)) return placeOfAll([...node.then, ...node.otherwise]);
  if (isEach(node)) return placeOfAll(node.body);
  return node.kind === 'basis' ? node.place : null;
};

const placeOfAll = (nodes: readonly OutlineNode[]): 'basis' | 'ground' | null => {
  const [first, ...rest] = nodes.map(groundPlace);
  return first !== undefined && rest.every((place) => place === first) ? first : null;
};

/** What a block is called before it is numbered; null for what stands in the text with its words. */
export const blockWord = (node: OutlineNode): string | null => {
  const place = groundPlace(node);
  if (place !== null) return place.toUpperCase();
  switch (node.kind) {
    case 'addressee':
      return 'TO';
    case 'free':
      return `FREE ${node.name}`;
    case 'table':
      return `TABLE ${node.name}`;
    case 'photos':
    case 'annex':
    case 'sign':
      return node.kind.toUpperCase();
    default:
      return null;
  }
};

type Naming = {
  readonly blocks: Map<string, NamedBlock>;
  readonly outlineOf: (paper: string) => Outline | null;
  orientation: Section['orientation'];
};

/** Every block of an outline and of what it takes in, by its name; the second of a name is "SIGN 2". */
export const nameBlocks = (outline: Outline, outlineOf: Naming['outlineOf']): NamedBlocks => {
  const naming: Naming = { blocks: new Map(), outlineOf, orientation: 'portrait' };
  nameIn(outline.nodes, naming);
  return naming.blocks;
};

const nameIn = (nodes: readonly OutlineNode[], naming: Naming): void => {
  for (const block of blocksIn(nodes)) nameOne(block, naming);
};

const nameOne = (block: readonly OutlineNode[], naming: Naming): void => {
  const [node] = block;
  if (!node) return;
  const word = blockWord(node);
  if (word !== null) {
    naming.blocks.set(freeName(word, naming.blocks), {
      nodes: block,
      orientation: naming.orientation,
    });
  } else if (isIf(node)) {
    nameIn(node.then, naming);
    nameIn(node.otherwise, naming);
  } else if (isEach(node)) {
    nameIn(node.body, naming);
  } else if (node.kind === 'break') {
    naming.orientation = node.orientation;
  } else if (node.kind === 'include') {
    nameIn(naming.outlineOf(node.paper)?.nodes ?? [], naming);
  }
};

/** The first name of this word that nobody has yet. */
export const freeName = (word: string, taken: { has: (name: string) => boolean }): string => {
  let name = word;
  for (let count = 2; taken.has(name); count += 1) name = `${word} ${count}`;
  return name;
};
