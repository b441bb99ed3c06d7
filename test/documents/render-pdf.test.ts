import { beforeAll, describe, expect, it } from 'vitest';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { sampleDocument } from './samples/sample-document.ts';
import { everyBlock } from './samples/every-block.ts';
import { rendered } from './support/rendering.ts';

const open = async (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;

const textsOf = async (file: PDFDocumentProxy, page: number): Promise<readonly string[]> => {
  const { items } = await (await file.getPage(page)).getTextContent();
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? [item.str.trim()] : [],
  );
};

describe('PDF of a report', () => {
  let bytes: Uint8Array;
  let pages: number | null;
  let raw: string;
  let file: PDFDocumentProxy;

  beforeAll(async () => {
    ({ bytes, pages } = await rendered(sampleDocument(), 'pdf'));
    raw = Buffer.from(bytes).toString('latin1');
    file = await open(bytes);
  });

  it('is PDF 1.7 with the marks of PDF/A-2b, Vietnamese, not tagged', () => {
    expect(raw.startsWith('%PDF-1.7')).toBe(true);
    expect(raw).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(raw).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(raw).toContain('/Lang (vi-VN)');
    expect(raw).not.toContain('/MarkInfo');
  });

  it('embeds every font', () => {
    const descriptors = raw.match(/\/Type \/FontDescriptor/g)?.length ?? 0;
    expect(descriptors).toBe(4);
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(descriptors);
  });

  it('carries the day of the paper, never a clock', async () => {
    const { info } = await file.getMetadata();
    expect(info).toMatchObject({
      Title: sampleDocument().title,
      CreationDate: 'D:20241223000000Z',
      ModDate: 'D:20241223000000Z',
    });
  });

  it('is the same bytes again, whatever was made meanwhile', async () => {
    await rendered(everyBlock(), 'pdf');
    const again = await rendered(sampleDocument(), 'pdf');
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  it('tells its pages', () => {
    expect(pages).toBe(file.numPages);
  });

  it('has bookmarks, deeper headings under higher ones', async () => {
    const outline = await file.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      'I. ĐẶC ĐIỂM TÌNH HÌNH',
      'II. NGUỒN LỰC',
      expect.stringMatching(/^Phụ lục I\. BIỂU TỔNG HỢP/),
    ]);
    expect(outline[0]?.items[0]?.title).toBe('1. Điều kiện tự nhiên, dân cư');
    expect(outline[0]?.items[0]?.items[0]?.title).toBe('a) Yêu cầu của tiêu chí');
  });

  it('counts the pages of each section anew and shows no number on its first', async () => {
    const firsts = await Promise.all(
      Array.from({ length: file.numPages }, async (_, index) => textsOf(file, index + 1)),
    );
    const numbers = firsts.map(
      (texts) => texts.find((text) => /^\d$/.test(text) && texts.at(-1) === text) ?? '',
    );
    expect(numbers).toEqual(['', '2', '3', '4', '', '2', '3']);
  });

  it('turns only the wide annex', async () => {
    const views = await Promise.all(
      [1, file.numPages].map(async (page) => (await file.getPage(page)).view),
    );
    expect(views.map(([, , width = 0, height = 0]) => width > height)).toEqual([false, true]);
  });
});

describe('photos', () => {
  it('are in the file, one drawing for each', async () => {
    const { bytes } = await rendered(everyBlock(), 'pdf');
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw.match(/\/Subtype \/Image/g)?.length).toBeGreaterThanOrEqual(2);
  });
});
