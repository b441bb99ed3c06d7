import { describe, expect, it } from 'vitest';
import { documentWords, wordsOf } from '#shared/dossier/document-words.ts';
import { readPdfWords } from '#core/documents/pdf-words.ts';
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
  it('has the same text in PDF and DOCX', async () => {
    const [pdf, docx] = await Promise.all([rendered(make(), 'pdf'), rendered(make(), 'docx')]);
    const expected = documentWords(make());
    expect(wordsOf(docxText(docx.bytes))).toEqual(expected);
    const { words } = await readPdfWords(pdf.bytes);
    expect(withoutRepeated(words, expected).toSorted()).toEqual(expected.toSorted());
  });

  it('is NFC in both', async () => {
    const [pdf, docx] = await Promise.all([rendered(make(), 'pdf'), rendered(make(), 'docx')]);
    const text = (await readPdfWords(pdf.bytes)).words.join(' ');
    expect(text).toBe(text.normalize('NFC'));
    expect(docxText(docx.bytes)).toBe(docxText(docx.bytes).normalize('NFC'));
  });

  it.each(['pdf', 'docx', 'xlsx'] as const)(
    'has the same bytes each time as %s',
    async (format) => {
      const first = await rendered(make(), format);
      const second = await rendered(make(), format);
      expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    },
  );
});

describe('text that came decomposed', () => {
  it('is composed in the file', async () => {
    const parsed: ReturnType<typeof sampleDocument> = JSON.parse(
      JSON.stringify(sampleDocument()).normalize('NFD'),
    );
    const [pdf, usual] = await Promise.all([
      rendered(parsed, 'pdf'),
      rendered(sampleDocument(), 'pdf'),
    ]);
    expect(Buffer.from(pdf.bytes).equals(Buffer.from(usual.bytes))).toBe(true);
  });
});
