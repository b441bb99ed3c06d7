import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Block, Document, Table } from '#shared/dossier/document-model.ts';
import { documentWords, lostWords, wordsOf } from '#shared/dossier/document-words.ts';
import { readPdfWords } from '#core/documents/pdf-words.ts';
import { readByPdfJs } from './support/pdf-js-words.ts';
import { sampleDocument, selfTable } from './samples/sample-document.ts';
import { docxText, paragraphs } from './support/office-parts.ts';
import { rendered } from './support/rendering.ts';

const documentOf = (...blocks: readonly Block[]): Document => ({
  ...sampleDocument(),
  sections: [{ orientation: 'portrait', blocks }],
});

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

const tableOf = (...texts: readonly string[]): Table => ({
  ...selfTable,
  columns: texts.map((_, index) => ({ title: `Cột ${index + 1}`, width: 1, align: 'left' })),
  columnNumbers: false,
  rows: [{ role: 'body', cells: texts.map((text) => ({ text })) }],
});

/** Letters of offices: words of every length, numbers, symbols of papers, odd spaces. */
const word = fc.oneof(
  fc.constantFrom(
    'xã',
    'Ủy',
    '203/BC-UBND',
    '15-NQ/ĐU',
    '85,67%',
    '≥',
    '“Nà',
    'Sương”,',
    '1.486',
    '(26,9/31,4',
  ),
  fc.string({ unit: fc.constantFrom('a', 'ế', 'Đ', 'ộ', 'n'), minLength: 1, maxLength: 60 }),
);
const space = fc.constantFrom(' ', '  ', '\u00a0', '\n', ' - ');
const text = fc
  .array(fc.tuple(word, space), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.flat().join('').normalize('NFC'));

/** A number before a line end: the line must end there. */
const lineEndsInWords = {
  body: 'xã  n - nanộĐếĐa - 15-NQ/ĐU\nĐnĐaộaộếĐ\naếếnaa\nĐộ - 85,67%\naaĐĐaaếếa  ếĐ\u00a0nnộ',
  cells: ['a'],
};

/** Two words too wide for their columns, of which one ends in letters that are the other. */
const partsLikeWords = {
  body: 'a',
  cells: [
    '\nanĐnaế\u00a0Độ - ≥\u00a01.486\u00a0ế',
    'ộaộĐĐnnĐĐn\u00a0aộaaaếnếĐộ\u00a0xã',
    'aĐaaĐếaếộ',
    'ộĐĐnĐanếaế',
    'ĐộaĐếĐnaộ',
    'aaếĐĐộếộ',
    'ộnnộnnộộ - -',
  ],
};

describe('text as officers type it', () => {
  it(
    'comes whole into PDF and DOCX, in paragraphs and in narrow columns',
    { timeout: 60_000 },
    async () => {
      const bodies = fc.record({
        body: text,
        cells: fc.array(text, { minLength: 1, maxLength: 8 }),
      });
      await fc.assert(
        fc.asyncProperty(bodies, async ({ body, cells }) => {
          const document = documentOf(paragraph(body), tableOf(...cells));
          const [pdf, docx] = await Promise.all([
            rendered(document, 'pdf'),
            rendered(document, 'docx'),
          ]);
          expect(lostWords(document, (await readByPdfJs(pdf.bytes)).words)).toEqual([]);
          expect(lostWords(document, readPdfWords(pdf.bytes).words)).toEqual([]);
          expect(wordsOf(docxText(docx.bytes))).toEqual(documentWords(document));
        }),
        { numRuns: 12, examples: [[lineEndsInWords], [partsLikeWords]] },
      );
    },
  );

  it('keeps its line ends as breaks in DOCX', async () => {
    const { bytes } = await rendered(documentOf(tableOf('Dòng một\nDòng hai')), 'docx');
    const cell = paragraphs(bytes).find(({ text: shown }) => shown.startsWith('Dòng một'));
    expect(cell?.xml.match(/<w:br\/>/g)).toHaveLength(1);
  });

  it('may hold signs without a picture', async () => {
    const document = documentOf(paragraph('nông\u200b thôn\u00ad mới\ufeff.'));
    expect((await rendered(document, 'pdf')).pages).toBe(1);
  });

  it('may hold the characters that XML and PDF use themselves', async () => {
    const document = documentOf(paragraph('a < b & c > d "e" \'f\' (g) \\ ) ( %'));
    const { bytes } = await rendered(document, 'docx');
    expect(docxText(bytes)).toContain('a < b & c > d "e" \'f\' (g) \\ ) ( %');
    expect((await rendered(document, 'pdf')).pages).toBe(1);
  });
});
