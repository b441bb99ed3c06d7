import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BookFileRef, BookPlan, BookProof } from '#shared/dossier/book/book-plan.ts';
import { bindBook, type BoundBook } from '#core/documents/book/bind-book.ts';
import { day } from '#shared/kernel/day.ts';
import type { Document } from '#shared/dossier/document-model.ts';
import { lockedPdf, ownedPdf } from '../../core/support/locked-pdf.ts';
import { jpegOf } from '../../core/support/scanned-pdf.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { bundledFonts, rendered } from '../support/rendering.ts';
import { oddPages, oddPdf } from './odd-pdf.ts';
import { readBook, type ReadBook } from './read-book.ts';

const paper: Document = {
  paper: 'P02',
  title: 'Báo cáo',
  day: day('2024-11-30'),
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        { kind: 'title', text: 'BÁO CÁO' },
        { kind: 'heading', level: 1, text: 'I. KẾT QUẢ' },
        { kind: 'paragraph', runs: [{ text: 'Đường xã đạt chuẩn (MC-001), xem thêm 1.2-01.' }] },
        { kind: 'heading', level: 1, text: 'II. ĐÁNH GIÁ' },
        { kind: 'paragraph', runs: [{ text: 'Không phải MC-0010 và không phải 11.2-01.' }] },
      ],
    },
  ],
};

const proof = (id: string, codes: readonly string[], files: readonly BookFileRef[]): BookProof => ({
  id,
  label: `MC-00${id}`,
  title: `Quyết định số ${id}`,
  codes,
  original: 'Hộp 01',
  files,
});

const planOf = (file: (name: string, mediaType?: string) => BookFileRef): BookPlan => ({
  title: 'Hồ sơ đề nghị xét, công nhận xã Nà Sương & "bạn"',
  day: day('2024-11-30'),
  cover: {
    issuer: ['ỦY BAN NHÂN DÂN', 'XÃ NÀ SƯƠNG'],
    title: ['HỒ SƠ', 'ĐỀ NGHỊ XÉT, CÔNG NHẬN'],
    year: 'NĂM 2024',
    place: 'Nà Sương, tháng 12 năm 2024',
  },
  papers: [{ paper: 'P02', name: 'Báo cáo kết quả', number: '', file: file('paper.pdf') }],
  groups: [
    {
      title: 'Tiêu chí số 1: Quy hoạch',
      places: [
        { code: '1.1-01', proofId: '1', cited: null },
        { code: '1.2-01', proofId: '1', cited: { fileId: 'odd.pdf', page: 5 } },
        { code: '1.2-02', proofId: '2', cited: null },
      ],
    },
    {
      title: 'Tiêu chí số 2: Giao thông',
      places: [
        { code: '2.1-01', proofId: '3', cited: null },
        { code: '2.1-02', proofId: '4', cited: null },
        { code: '2.1-03', proofId: '5', cited: null },
      ],
    },
  ],
  proofs: [
    proof('1', ['1.1-01', '1.2-01'], [file('odd.pdf')]),
    proof(
      '2',
      ['1.2-02'],
      [file('locked.pdf'), file('owned.pdf'), file('photo.jpg', 'image/jpeg')],
    ),
    proof('3', ['2.1-01'], [file('broken.pdf'), file('bảng.docx', 'application/msword')]),
    proof('4', ['2.1-02'], []),
    proof('5', ['2.1-03'], [{ ...file('gone.pdf'), path: null }]),
  ],
});

const bindIn = async (folder: string, name: string): Promise<{ file: string; book: BoundBook }> => {
  const out = path.join(folder, name);
  const plan = planOf((file, mediaType = 'application/pdf') => ({
    id: file,
    name: file,
    mediaType,
    path: path.join(folder, file),
  }));
  const order = {
    kind: 'bind',
    format: 'pdf',
    plan,
    fonts: { bundled: bundledFonts },
    out,
  } as const;
  return { file: out, book: await bindBook(order, () => undefined) };
};

let folder: ReturnType<typeof temporaryFolder>;
let made: { readonly file: string; readonly book: BoundBook };
let read: ReadBook;

beforeAll(async () => {
  folder = temporaryFolder();
  const write = (name: string, bytes: Uint8Array): void =>
    writeFileSync(path.join(folder.path, name), bytes);
  write('paper.pdf', (await rendered(paper, 'pdf')).bytes);
  write('odd.pdf', oddPdf(oddPages));
  write('locked.pdf', await lockedPdf());
  write('owned.pdf', await ownedPdf());
  write('photo.jpg', jpegOf(80, 60, true));
  write('broken.pdf', oddPdf(oddPages).subarray(0, 300));
  write('bảng.docx', Buffer.from('PK'));
  made = await bindIn(folder.path, 'book.pdf');
  read = await readBook(readFileSync(made.file));
  return () => folder[Symbol.dispose]();
});

const textOf = (page: number): string =>
  (read.pages[page - 1]?.words ?? []).map(({ text }) => text).join(' ');

describe('a bound dossier', () => {
  test('is a file no reader finds fault with, the same for the same dossier', async () => {
    execFileSync('qpdf', ['--check', made.file], { stdio: 'ignore' });
    const again = await bindIn(folder.path, 'again.pdf');
    expect(again.book.sha256).toBe(made.book.sha256);
    expect(readFileSync(made.file).length).toBe(made.book.sizeBytes);
  });

  test('says what could not be bound and why, and holds all the rest', () => {
    expect(made.book.unbound).toEqual([
      { label: 'MC-002', code: '1.2-02', file: 'locked.pdf', reason: 'encrypted' },
      { label: 'MC-003', code: '2.1-01', file: 'broken.pdf', reason: 'broken' },
      { label: 'MC-003', code: '2.1-01', file: 'bảng.docx', reason: 'format' },
      { label: 'MC-004', code: '2.1-02', file: '', reason: 'no-file' },
      { label: 'MC-005', code: '2.1-03', file: 'gone.pdf', reason: 'missing' },
    ]);
    // Cover, contents, paper, nine odd pages, locked, owned, photo, broken, docx, no file, gone.
    expect(read.pages).toHaveLength(3 + oddPages.length + 7);
    expect(made.book.pages).toBe(read.pages.length);
    expect(textOf(13)).toContain('mật khẩu');
    expect(textOf(14)).toContain('chủ');
  });

  test('stamps every page of a proof with its code and its place in it, upright and inside', () => {
    for (const [index, page] of read.pages.entries()) {
      const number = index + 1;
      const running = page.words.findLast(({ text }) => text.trim() === String(number));
      if (number === 1) continue;
      expect(running, `page ${number}`).toBeDefined();
      expect(running?.upright).toBe(true);
    }
    for (let index = 0; index < oddPages.length; index += 1) {
      const page = read.pages[3 + index];
      const stamp =
        page?.words.filter(({ text }) => /1\.1-01; 1\.2-01|MC-001|\/9/.test(text)) ?? [];
      expect(stamp.map(({ text }) => text).join(' ')).toBe(`1.1-01; 1.2-01 MC-001 ${index + 1}/9`);
      for (const { left, top, right, upright } of stamp) {
        expect(upright).toBe(true);
        expect(left).toBeGreaterThan(0);
        expect(right).toBeLessThan(page?.width ?? 0);
        expect(top).toBeGreaterThan(0);
        expect(top).toBeLessThan(page?.height ?? 0);
      }
    }
  });

  test('names in its contents the page where each thing begins, and leads there', () => {
    const [, contents] = read.pages;
    const rows = Map.groupBy(contents?.words ?? [], ({ top }) => Math.round(top));
    const lines = [...rows.values()].map((row) => row.map(({ text }) => text).join(' '));
    expect(lines.filter((line) => / \d+$/.test(line))).toEqual([
      'Báo cáo kết quả 3',
      '1.1-01 MC-001. Quyết định số 1 4',
      '1.2-01 MC-001. Xem 1.1-01 8',
      '1.2-02 MC-002. Quyết định số 2 13',
      '2.1-01 MC-003. Quyết định số 3 16',
      '2.1-02 MC-004. Quyết định số 4 18',
      '2.1-03 MC-005. Quyết định số 5 19',
    ]);
    expect([...new Set(contents?.links)]).toEqual([3, 4, 8, 13, 16, 18, 19]);
    expect(textOf(8)).toContain('cropped');
  });

  test('leads from the codes a paper names to the proof or its cited page, and from no other word', () => {
    expect(read.pages[2]?.links).toEqual([4, 8]);
  });

  test('has bookmarks of papers with their headings and of criteria with their proofs', () => {
    expect(read.bookmarks).toEqual([
      'Bìa 1',
      'Mục lục 2',
      'Phần I. Văn bản 3',
      '  Báo cáo kết quả 3',
      '    I. KẾT QUẢ 3',
      '    II. ĐÁNH GIÁ 3',
      'Phần II. Minh chứng 4',
      '  Tiêu chí số 1: Quy hoạch 4',
      '    1.1-01 MC-001. Quyết định số 1 4',
      '    1.2-01 MC-001. Quyết định số 1 8',
      '    1.2-02 MC-002. Quyết định số 2 13',
      '  Tiêu chí số 2: Giao thông 16',
      '    2.1-01 MC-003. Quyết định số 3 16',
      '    2.1-02 MC-004. Quyết định số 4 18',
      '    2.1-03 MC-005. Quyết định số 5 19',
    ]);
  });

  test('claims no PDF/A-2b while a proof breaks a point that is looked at', () => {
    expect(made.book.breaches).toEqual([
      { label: 'MC-001', file: 'odd.pdf', points: ['colours', 'fonts'] },
    ]);
    expect(readFileSync(made.file, 'latin1')).not.toContain('pdfaid');
  });
});
