import type { Block, Document } from '../document-model.ts';
import type { PaperFacts } from './form-file.ts';

type Kinds = Readonly<Record<string, PaperFacts['kind']>>;

/** Kinds of paper by the abbreviation in their symbol (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const kinds: Kinds = { TTr: 'proposal', BC: 'report', BB: 'minutes', CV: 'letter' };

type Paper = {
  /** Abbreviation of the kind; null for an annex, empty for a form that is filled in by hand. */
  readonly kind: string | null;
  readonly issued: boolean;
  /** The paper as it is built, which says who stands above the issuer and how many sign. */
  readonly document?: Document;
};

const rowsOf = (block: Block): number =>
  block.kind === 'signature' ? 1 + (block.others ?? []).length : 0;

/** What rules of form must know of a paper. Without its document it is one of an Ủy ban nhân dân, which names no superior. */
export const paperFactsOf = ({ kind, issued, document }: Paper): PaperFacts => {
  const blocks = (document?.sections ?? []).flatMap((section) => section.blocks);
  const header = blocks.find((block) => block.kind === 'official-header');
  return {
    kind: kind === null || kind === '' ? 'annex' : (kinds[kind] ?? 'named'),
    issued,
    superior: header?.superior ?? [],
    signatures: blocks.map(rowsOf).reduce((sum, rows) => sum + rows, 0),
    medium: 'paper',
  };
};
