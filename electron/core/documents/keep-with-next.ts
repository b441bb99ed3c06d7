import type { Block } from '#shared/dossier/document-model.ts';

/** A heading never ends a page, and a signature never stands on a page of its own. */
export const isKeptWithNext = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'heading' || (next?.kind === 'signature' && isText(block));

const isText = (block: Block): boolean =>
  block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'basis';
