import { beforeAll, describe, expect, it } from 'vitest';
import { documentWords, wordsOf } from '#shared/dossier/document-words.ts';
import type { DocumentFormat } from '#core/documents/render-document.ts';
import { readByPdfJs } from './support/pdf-js-words.ts';
import { everyBlock } from './samples/every-block.ts';
import { sampleDocument } from './samples/sample-document.ts';
import { docxText } from './support/office-parts.ts';
import { rendered } from './support/rendering.ts';

const documents = [
  ['a report', sampleDocument],
  ['every kind of block', everyBlock],
] as const;

/** Titles of a table stand once in a DOCX and once on each page of a PDF: the second time is no new text. */
const withoutRepeated = (
  found: readonly string[],
  expected: readonly string[],
): readonly string[] => {
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  return found.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
};

describe.each(documents)('%s', (_, make) => {
  let files: Readonly<Record<'pdf' | 'docx' | 'xlsx', Uint8Array>>;

  beforeAll(async () => {
    const bytesOf = async (format: DocumentFormat) => (await rendered(make(), format)).bytes;
    files = { pdf: await bytesOf('pdf'), docx: await bytesOf('docx'), xlsx: await bytesOf('xlsx') };
  });

  it('has the same text in PDF and DOCX', async () => {
    const expected = documentWords(make());
    expect(wordsOf(docxText(files.docx))).toEqual(expected);
    const { words } = await readByPdfJs(files.pdf);
    expect(withoutRepeated(words, expected).toSorted()).toEqual(expected.toSorted());
  });

  it('is NFC in both', async () => {
    const text = (await readByPdfJs(files.pdf)).words.join(' ');
    expect(text).toBe(text.normalize('NFC'));
    expect(docxText(files.docx)).toBe(docxText(files.docx).normalize('NFC'));
  });

  it.each(['pdf', 'docx', 'xlsx'] as const)('has the same bytes again as %s', async (format) => {
    const { bytes } = await rendered(make(), format);
    expect(Buffer.from(bytes).equals(Buffer.from(files[format]))).toBe(true);
  });
});

describe('text that came decomposed', () => {
  it('is composed in the file', async () => {
    const parsed: ReturnType<typeof everyBlock> = JSON.parse(
      JSON.stringify(everyBlock()).normalize('NFD'),
    );
    const [pdf, usual] = await Promise.all([
      rendered(parsed, 'pdf'),
      rendered(everyBlock(), 'pdf'),
    ]);
    expect(Buffer.from(pdf.bytes).equals(Buffer.from(usual.bytes))).toBe(true);
  });
});
