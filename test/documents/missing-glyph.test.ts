import { describe, expect, it } from 'vitest';
import type { Block, Document } from '#shared/dossier/document-model.ts';
import { renderDocument } from '#core/documents/render-document.ts';
import { sampleDocument, selfTable } from './samples/sample-document.ts';
import { bundledFonts } from './support/rendering.ts';

const documentOf = (...blocks: readonly Block[]): Document => ({
  ...sampleDocument(),
  sections: [{ orientation: 'portrait', blocks }],
});

const render = (document: Document, format: 'pdf' | 'docx' = 'pdf') =>
  renderDocument(document, format, { fonts: { bundled: bundledFonts }, images: new Map() });

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

describe('a character the font lacks', () => {
  it.each(['✓', '☑', '✗', '◐', '😀', '漢'])(
    '%s refuses the paper and names its place',
    async (character) => {
      const document = documentOf(
        { kind: 'heading', level: 1, text: 'II. KẾT QUẢ' },
        paragraph(`Tiêu chí số 2 đạt ${character}.`),
      );
      expect(await render(document)).toMatchObject({
        ok: false,
        error: {
          code: 'paper.missingGlyph',
          details: { character, field: 'II. KẾT QUẢ', excerpt: `Tiêu chí số 2 đạt ${character}.` },
        },
      });
    },
  );

  it('names sheet, row and column of a cell', async () => {
    const [first, second] = selfTable.rows;
    const cells = second?.cells.with(5, { text: '✓' }) ?? [];
    const rows = [first, { role: 'body' as const, cells }].filter((row) => row !== undefined);
    const answer = await render(documentOf({ ...selfTable, rows }), 'docx');
    expect(answer).toMatchObject({
      error: { details: { field: 'Biểu tự đánh giá · 1.1 · Kết quả tự đánh giá', code: 'U+2713' } },
    });
  });

  it('does not stop the letters and signs of a Vietnamese paper', async () => {
    const letters =
      'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
    const signs = '≥ ≤ − – — “ ” ‘ ’ … % ‰ ² ³ ° × ÷ ½ § • / \\ & @ # + = < > [ ] { } | ₫';
    const text = `${letters} ${letters.toLocaleUpperCase('vi')} ${signs}`;
    const answer = await render(documentOf(paragraph(text)));
    expect(answer.ok ? null : answer.error).toBeNull();
  });
});
