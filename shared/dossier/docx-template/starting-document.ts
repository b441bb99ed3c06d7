import type { Block, Document, Section } from '../document-model.ts';
import { isEach, isIf } from '../outline/fill-flow.ts';
import type { Condition, Outline, OutlineLeaf, OutlineNode } from '../outline/outline.ts';
import { printTemplate } from '../outline/template.ts';
import { blocksIn, blockWord, freeName, headerBlock } from './name-blocks.ts';
import { startingTable } from './starting-table.ts';

type Paper = {
  readonly outline: Outline;
  readonly outlineOf: (paper: string) => Outline | null;
  readonly hasHeader: boolean;
  /** The subject of a letter stands in its header. */
  readonly isLetter: boolean;
};

type Writing = Pick<Paper, 'outlineOf' | 'isLetter'> & {
  readonly sections: { orientation: Section['orientation']; blocks: Block[] }[];
  readonly taken: Set<string>;
};

/** The paper as an office begins to edit it: the words of its outline, with tags where the program writes. */
export const startingSections = (paper: Paper): readonly Section[] => {
  const { outline, outlineOf, hasHeader, isLetter } = paper;
  const first = { orientation: 'portrait' as const, blocks: [] };
  const writing: Writing = { outlineOf, isLetter, sections: [first], taken: new Set() };
  writeNodes(outline.nodes, writing);
  const sections = writing.sections.filter(({ blocks }) => blocks.length > 0);
  return hasHeader ? withHeader(sections) : sections;
};

/** The mark of a draft stands above the header. */
const withHeader = (sections: readonly Section[]): readonly Section[] => {
  const [first, ...rest] = sections;
  if (!first) return sections;
  const marks = first.blocks.filter(({ kind }) => kind === 'draft-mark');
  const others = first.blocks.filter(({ kind }) => kind !== 'draft-mark');
  return [{ ...first, blocks: [...marks, tagLine(`@${headerBlock}`), ...others] }, ...rest];
};

export const startingDocument = (
  sections: readonly Section[],
  about: Pick<Document, 'paper' | 'title' | 'day'>,
): Document => ({ ...about, sections });

const tagLine = (tag: string): Block => ({ kind: 'paragraph', runs: [{ text: `{${tag}}` }] });

const put = ({ sections }: Writing, ...blocks: readonly Block[]): void =>
  void sections.at(-1)?.blocks.push(...blocks);

const writeNodes = (nodes: readonly OutlineNode[], writing: Writing): void => {
  for (const block of blocksIn(nodes)) writeBlock(block, writing);
};

const writeBlock = (block: readonly OutlineNode[], writing: Writing): void => {
  const [node] = block;
  if (!node) return;
  const word = blockWord(node);
  if (word !== null) {
    const name = freeName(word, writing.taken);
    writing.taken.add(name);
    const table = node.kind === 'table' ? startingTable(node) : null;
    return put(writing, table ?? tagLine(`@${name}`));
  }
  if (isIf(node)) return writeIf(node, writing);
  if (isEach(node)) {
    put(writing, tagLine(`#${node.variable} IN ${node.list}`));
    writeNodes(node.body, writing);
    return put(writing, tagLine(`/${node.variable}`));
  }
  if (node.kind === 'break') {
    return void writing.sections.push({ orientation: node.orientation, blocks: [] });
  }
  if (node.kind === 'include') {
    return writeNodes(writing.outlineOf(node.paper)?.nodes ?? [], writing);
  }
  return put(writing, ...leafBlocks(node, writing));
};

const writeIf = (node: Extract<OutlineNode, { kind: 'if' }>, writing: Writing): void => {
  const condition = printCondition(node.condition);
  const branch = (mark: string, nodes: readonly OutlineNode[]): void => {
    if (nodes.length === 0) return;
    put(writing, tagLine(`${mark}IF ${condition}`));
    writeNodes(nodes, writing);
    put(writing, tagLine('/IF'));
  };
  branch('#', node.then);
  branch('^', node.otherwise);
};

const printCondition = ({ path, comparison }: Condition): string =>
  comparison === null ? path : `${path} ${comparison.sign} ${comparison.value}`;

const levels = { heading1: 1, heading2: 2, heading3: 3 } as const;

const leafBlocks = (leaf: OutlineLeaf, { isLetter }: Writing): readonly Block[] => {
  switch (leaf.kind) {
    case 'paragraph':
    case 'item':
      return [{ kind: leaf.kind, runs: [{ text: printTemplate(leaf.text) }] }];
    case 'heading1':
    case 'heading2':
    case 'heading3':
      return [{ kind: 'heading', level: levels[leaf.kind], text: printTemplate(leaf.text) }];
    case 'draftMark':
      return [{ kind: 'draft-mark', text: printTemplate(leaf.text) }];
    case 'subject':
      return isLetter ? [] : [{ kind: 'subject', text: printTemplate(leaf.text) }];
    case 'title':
    case 'authority':
      return [{ kind: leaf.kind, text: printTemplate(leaf.text) }];
    case 'attach':
      return leaf.items.map((item) => ({ kind: 'item', runs: [{ text: printTemplate(item) }] }));
    case 'article': {
      const head = { text: `Điều ${leaf.number}. `, bold: true };
      return [{ kind: 'paragraph', runs: [head, { text: printTemplate(leaf.text) }] }];
    }
    default:
      return [];
  }
};
