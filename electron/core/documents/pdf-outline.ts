import type { Block, Section } from '#shared/dossier/document-model.ts';

/** What pdfmake needs to make a bookmark of a text node; empty for a block that has none. */
export type OutlineEntry = {
  readonly outline?: true;
  readonly outlineText?: string;
  readonly id?: string;
  readonly outlineParentId?: string;
};

/** Bookmarks of a section: annexes and level 1 at the top, deeper headings under the nearest higher one above. */
export const outlineEntry = (section: Section, sectionIndex: number) => {
  const idOf = (place: number): string => `bookmark-${sectionIndex}-${place}`;
  return (place: number): OutlineEntry => {
    const block = section.blocks[place];
    const text = block === undefined ? null : bookmarkText(block);
    if (block === undefined || text === null) return {};
    const parent = parentOf(section.blocks, place, depth(block));
    return {
      outline: true,
      outlineText: text,
      id: idOf(place),
      ...(parent !== null && { outlineParentId: idOf(parent) }),
    };
  };
};

const bookmarkText = (block: Block): string | null => {
  if (block.kind === 'heading') return block.text;
  return block.kind === 'annex-header' ? `${block.label}. ${block.title}` : null;
};

const depth = (block: Block): number => (block.kind === 'heading' ? block.level : 0);

const parentOf = (blocks: readonly Block[], place: number, level: number): number | null => {
  for (let above = place - 1; above >= 0; above -= 1) {
    const block = blocks[above];
    if (block !== undefined && bookmarkText(block) !== null && depth(block) < level) return above;
  }
  return null;
};
