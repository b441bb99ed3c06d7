import { beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Block, Document } from '#shared/dossier/document-model.ts';
import { documentWords, lostWords, wordsOf } from '#shared/dossier/document-words.ts';
import { readPdfWords } from '#core/documents/pdf-words.ts';
import { everyBlock } from './samples/every-block.ts';
import { sampleDocument } from './samples/sample-document.ts';
import { readByPdfJs } from './support/pdf-js-words.ts';
import { rendered } from './support/rendering.ts';

const withBlock = (document: Document, block: Block): Document => ({
  ...document,
  sections: document.sections.map((section, index) =>
    index === 0 ? { ...section, blocks: [...section.blocks, block] } : section,
  ),
});

describe('the reader of what was made here', () => {
  it.each([sampleDocument(), everyBlock()])(
    'sees what pdf.js sees, page by page: $title',
    async (one) => {
      const { bytes } = await rendered(one, 'pdf');
      const own = readPdfWords(bytes);
      const other = await readByPdfJs(bytes);
      expect(own.pages).toBe(other.pages);
      expect(own.words.join('')).toBe(other.words.join(''));
    },
  );
});

describe('words of the file against words of the Document', () => {
  let found: readonly string[];

  beforeAll(async () => {
    found = readPdfWords((await rendered(sampleDocument(), 'pdf')).bytes).words;
  });

  it('finds none lost in a file that has them all', () => {
    expect(lostWords(sampleDocument(), found)).toEqual([]);
  });

  it('names the words a file does not show, and no others', () => {
    const more = withBlock(sampleDocument(), {
      kind: 'paragraph',
      runs: [{ text: 'Thất lạc nguyên đoạn' }],
    });
    expect(lostWords(more, found)).toEqual(['Thất', 'lạc', 'nguyên', 'đoạn']);
  });

  it('sees a paragraph that moved in front of another', () => {
    const words = documentWords(everyBlock());
    const place = words.indexOf('BIÊN');
    const moved = [...words.slice(0, place), ...words.slice(place + 2), 'BIÊN', 'BẢN'];
    expect(lostWords(everyBlock(), moved)).not.toEqual([]);
  });

  it('sees any one word that is missing', () => {
    const words = documentWords(everyBlock());
    fc.assert(
      fc.property(fc.nat(words.length - 1), (place) => {
        const lost = lostWords(everyBlock(), words.toSpliced(place, 1));
        expect(lost).toHaveLength(1);
      }),
    );
  });

  it('knows a word again that was too wide for its column', () => {
    const words = documentWords(everyBlock());
    const place = words.indexOf('huyện');
    const broken = words.toSpliced(place, 1, 'hu', 'y', 'ện');
    expect(lostWords(everyBlock(), broken)).toEqual([]);
    expect(lostWords(everyBlock(), words.toSpliced(place, 1, 'hu', 'ện'))).toEqual(['huyện']);
  });

  it('lets titles of a table repeat', () => {
    const words = documentWords(sampleDocument());
    const again = words.lastIndexOf('MC');
    const titles = wordsOf('TT Tên tiêu chí Nội dung tiêu chí (chỉ tiêu)');
    expect(lostWords(sampleDocument(), words.toSpliced(again, 0, ...titles))).toEqual([]);
  });
});
