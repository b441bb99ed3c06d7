import {
  paperMeans,
  type BuiltPaper,
  type PaperMeans,
  type PaperRequest,
} from '../build-document.ts';
import { outlineNameOf } from '../wording/wording-texts.ts';
import { newFilling } from '../outline/filling.ts';
import type { BesideDocx } from './check-docx.ts';
import type { DocxNode } from './docx-node.ts';
import { fillDocx, type DocxValues } from './fill-docx.ts';
import { nameBlocks } from './name-blocks.ts';

type Asked = Pick<PaperRequest, 'paper' | 'texts'> & {
  readonly procedure: PaperRequest['source']['procedure'];
};

/** What a DOCX of a paper is judged beside; null for a paper that the procedure or the texts do not know. */
export const besideDocxOf = ({ paper, procedure, texts }: Asked): BesideDocx | null => {
  const found = procedure.papers.find((one) => one.paper === paper);
  const outline = texts.outlines[outlineNameOf(procedure, paper)];
  if (!found || !outline) return null;
  const blocks = nameBlocks(outline, (name) => texts.outlines[name] ?? null);
  return { blocks, hasHeader: found.kind !== null };
};

/** What a template says with the facts of a paper, with its gaps and the facts it asked for. */
export type BuiltDocx = Pick<BuiltPaper, 'gaps' | 'facts'> & { readonly values: DocxValues };

/** Fills the tags of a template from the same facts, by the same rules, as the paper that was built of its outline. */
export const buildDocx = (
  request: PaperRequest,
  nodes: readonly DocxNode[],
  { document }: Pick<BuiltPaper, 'document'>,
): BuiltDocx | null => {
  const means = paperMeans(request);
  if (!means) return null;
  const filling = newFilling(means.facts, means.context);
  const blocks = document.sections.flatMap((section) => section.blocks);
  const header = blocks.find(({ kind }) => kind === 'official-header') ?? null;
  const values = fillDocx(nodes, { filling, blocks: blocksOf(means), header });
  return { values, gaps: [...filling.gaps.values()], facts: Object.fromEntries(filling.record) };
};

const blocksOf = ({ outline, context }: PaperMeans) => nameBlocks(outline, context.outlineOf);
