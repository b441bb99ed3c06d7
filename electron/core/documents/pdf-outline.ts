import type { Block, Section } from '#shared/dossier/document-model.ts';
import type { Bookmark } from './pages/pages.ts';

/** Null for a block that has none. */
export type BookmarkAt = Bookmark | null;

/** Bookmarks of a section: annexes and level 1 at the top, deeper headings under the nearest higher one above. */
export const bookmarkOf = (section: Section, sectionIndex: number) => {
  const idOf = (place: number): string => `bookmark-${sectionIndex}-${place}`;
  return (place: number): BookmarkAt => {
    const block = section.blocks[place];
    const title = block === undefined ? null : bookmarkText(block);
    if (block === undefined || title === null) return null;
    const parent = parentOf(section.blocks, place, depth(block));
    return { id: idOf(place), title, parent: parent === null ? null : idOf(parent) };
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
