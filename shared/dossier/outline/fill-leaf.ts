import type { Block, Photos, SignatureColumn } from '../document-model.ts';
import { fillFree } from './fill-free.ts';
import { fillTable } from './fill-table.ts';
import { fillRuns, fillText, fillTitle } from './fill-template.ts';
import { recordedText } from './fact-record.ts';
import { factAt, type Filling, type Scope, type SignatureDraft } from './filling.ts';
import type { OutlineLeaf, Template, TextLeaf } from './outline.ts';

/** Leaves that are more than blocks of the current section are handled by fillOutline. */
export type BlockLeaf = Exclude<OutlineLeaf, { readonly kind: 'include' | 'break' | 'basis' }>;

/** Blocks of one leaf. */
export const fillLeaf = (filling: Filling, scope: Scope, leaf: BlockLeaf): readonly Block[] => {
  switch (leaf.kind) {
    case 'table':
      return [fillTable(filling, scope, leaf)];
    case 'free':
      return fillFree(filling, scope, leaf);
    case 'attach':
      return leaf.items.map((item) => ({ kind: 'item', runs: fillRuns(filling, scope, item) }));
    case 'article':
      return [articleBlock(filling, scope, leaf)];
    case 'annex':
      return [annexHeader(filling, scope, leaf)];
    case 'photos':
      return photosBlock(filling, scope, leaf.photos);
    case 'sign':
      return [signatureBlock(filling, scope, leaf)];
    default:
      return [textBlock(filling, scope, leaf)];
  }
};

const levels = { heading1: 1, heading2: 2, heading3: 3 } as const;

const textBlock = (filling: Filling, scope: Scope, leaf: TextLeaf): Block => {
  switch (leaf.kind) {
    case 'paragraph':
    case 'item':
      return { kind: leaf.kind, runs: fillRuns(filling, scope, leaf.text) };
    case 'draftMark':
      return { kind: 'draft-mark', text: fillText(filling, scope, leaf.text) };
    case 'title':
    case 'subject':
    case 'authority':
      return { kind: leaf.kind, text: fillTitle(filling, scope, leaf.text) };
    case 'addressee':
      return { kind: 'addressees', names: fillText(filling, scope, leaf.text).split('; ') };
    case 'heading1':
    case 'heading2':
    case 'heading3':
      return {
        kind: 'heading',
        level: levels[leaf.kind],
        text: fillText(filling, scope, leaf.text),
      };
  }
};

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.đ: the word and number of an article in bold. */
const articleBlock = (
  filling: Filling,
  scope: Scope,
  leaf: Extract<OutlineLeaf, { kind: 'article' }>,
): Block => ({
  kind: 'paragraph',
  runs: [{ text: `Điều ${leaf.number}. `, bold: true }, ...fillRuns(filling, scope, leaf.text)],
});

const annexHeader = (
  filling: Filling,
  scope: Scope,
  leaf: Extract<OutlineLeaf, { kind: 'annex' }>,
): Block => ({
  kind: 'annex-header',
  label: fillText(filling, scope, leaf.label),
  title: fillTitle(filling, scope, leaf.title),
  parent: leaf.parent === null ? null : fillTitle(filling, scope, leaf.parent),
});

/** Each photo of the row begins with the field of its picture; the rest is the caption. */
const photosBlock = (
  filling: Filling,
  scope: Scope,
  photos: readonly Template[],
): readonly Block[] => {
  const found = photos.flatMap(([first, ...caption]): Photos['photos'] => {
    if (first?.kind !== 'field') return [];
    const fact = factAt(filling, scope, first.path);
    const text = fillText(filling, scope, caption).trim();
    return fact.kind === 'image' ? [{ ...fact.image, caption: text }] : [];
  });
  return found.length === 0 ? [] : [{ kind: 'photos', photos: found }];
};

const signatureBlock = (
  filling: Filling,
  scope: Scope,
  leaf: Extract<OutlineLeaf, { kind: 'sign' }>,
): Block => {
  const { signature, gaps } = filling.context.signature(leaf.form);
  for (const gap of gaps) filling.gaps.set(gap.field, gap);
  filling.record.set('signature', recordedText(signatureText(signature), 'Người ký'));
  const recipients = leaf.recipients
    .map((entry) => fillText(filling, scope, entry).trim())
    .filter((entry) => entry !== '');
  return { ...signature, recipients };
};

/** Who signs and as what; without a name nobody does yet. */
const signatureText = ({ left, right, others = [] }: SignatureDraft['signature']): string =>
  [left, right, ...others]
    .filter((column): column is SignatureColumn => column !== null && column.name !== '')
    .map(({ lines, name }) => `${lines.join(' ')} ${name}`)
    .join('; ');
