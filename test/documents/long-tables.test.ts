import { describe, expect, it } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { longDocument, longReport, spanTable, unevenTable } from './samples/long-document.ts';
import { rendered } from './support/rendering.ts';
import type { Document, Table } from '#shared/dossier/document-model.ts';

const only = (table: Table, orientation: 'portrait' | 'landscape'): Document => ({
  ...longDocument(0),
  sections: [{ orientation, blocks: [table] }],
});

/** Text of each page. A lost word would refuse the paper before it comes here. */
const pagesOf = async (document: Document): Promise<readonly string[]> => {
  const { bytes } = await rendered(document, 'pdf');
  const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, index) => {
      const { items } = await (await file.getPage(index + 1)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ');
    }),
  );
};

describe('tables over pages', () => {
  it('lose nothing of a row longer than a page, and repeat their titles', async () => {
    const pages = await pagesOf(only(unevenTable(), 'portrait'));
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) expect(page).toContain('Tiếp thu, giải trình');
  });

  it('do not split a short row', async () => {
    const pages = await pagesOf(only(unevenTable(), 'portrait'));
    const starts = pages.findIndex((page) => page.includes('Ý kiến 7'));
    expect(pages[starts]).toContain('Giải trình 7');
  });

  it('show the text of a row span again on each page it goes over', async () => {
    const pages = await pagesOf(only(spanTable(), 'landscape'));
    expect(pages.length).toBeGreaterThan(6);
    for (const page of pages) expect(page).toMatch(/Tiêu chí \d về tổ chức sản xuất/);
  });

  it('never end a page with a group and no row of it', async () => {
    const pages = await pagesOf(longDocument(25));
    for (const page of pages)
      expect(page).not.toMatch(/Tiêu chí số \d về giao thông 2\/3 Chưa đạt$/);
  });

  it('never end a page with a heading', async () => {
    const pages = await pagesOf(longDocument(25));
    for (const page of pages) expect(page).not.toMatch(/\d+\. Tiêu chí số \d+ ?\d*$/);
  });
});

describe('a long report', () => {
  it('of 500 pages renders whole', { timeout: 120_000 }, async () => {
    const { pages } = await rendered(longReport(460), 'pdf');
    expect(pages).toBeGreaterThanOrEqual(500);
  });
});
