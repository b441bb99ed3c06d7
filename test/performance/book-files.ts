import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encode } from 'jpeg-js';
import { day } from '#shared/kernel/day.ts';
import type {
  BookFileRef,
  BookPaper,
  BookPlan,
  BookProof,
} from '#shared/dossier/book/book-plan.ts';
import { wordedPdf } from '../core/support/worded-pdf.ts';
import { oddPages, oddPdf } from '../documents/book/odd-pdf.ts';

/** Proofs as offices keep them: thick scans, typed papers, photos, and pages of every shape. */
const kinds = { scans: 50, typed: 35, photos: 80, odd: 4 } as const;

/** A proof of each kind in files of its own; with 60 pages of papers they make about 1,200 pages. */
export const bookFiles = (folder: string): readonly BookProof[] => {
  mkdirSync(folder, { recursive: true });
  const [scan, photo] = [jpeg(1654, 2339, 40), jpeg(1600, 1200, 60)];
  const sentence = 'Bien ban nghiem thu cong trinh duong giao thong nong thon thon Na Thinh. ';
  const typed = wordedPdf(Array.from({ length: 10 }, () => sentence.repeat(30)));
  const odd = oddPdf(Array.from({ length: 5 }, () => oddPages).flat());
  const proofs: BookProof[] = [];
  const add = (count: number, bytes: Uint8Array, name: string): void => {
    const mediaType = name.endsWith('.jpg') ? 'image/jpeg' : 'application/pdf';
    for (let index = 0; index < count; index += 1) {
      const id = String(proofs.length + 1);
      const file = path.join(folder, `${id}-${name}`);
      writeFileSync(file, bytes);
      proofs.push(proofOf(id, { id, name, mediaType, path: file }));
    }
  };
  add(kinds.scans, scannedPdf(scan, 10), 'quet.pdf');
  add(kinds.typed, typed, 'danh-may.pdf');
  add(kinds.photos, photo, 'anh.jpg');
  add(kinds.odd, odd, 'la.pdf');
  return proofs;
};

const proofOf = (id: string, file: BookFileRef): BookProof => ({
  id,
  label: `MC-${id.padStart(3, '0')}`,
  title: `Báo cáo số ${id}/BC-UBND ngày 12/11/2024: Kết quả thực hiện chỉ tiêu`,
  codes: [`${(Number(id) % 19) + 1}.1-${id.padStart(3, '0')}`],
  original: '',
  files: [file],
});

export const bookPlan = (papers: readonly BookPaper[], proofs: readonly BookProof[]): BookPlan => ({
  title: 'Quyển hồ sơ',
  day: day('2024-11-30'),
  cover: { issuer: ['ỦY BAN NHÂN DÂN'], title: ['HỒ SƠ'], year: 'NĂM 2024', place: 'Nà Sương' },
  papers,
  groups: Array.from({ length: 19 }, (_, index) => ({
    title: `Tiêu chí số ${index + 1}`,
    places: proofs
      .filter(({ codes }) => codes[0]?.startsWith(`${index + 1}.`))
      .map(({ id, codes }) => ({ code: codes[0] ?? '', proofId: id, cited: null })),
  })),
  proofs,
});

/** Grain of a scanner: a picture that packs as badly as paper does. */
const jpeg = (width: number, height: number, quality: number): Uint8Array => {
  const data = Buffer.alloc(width * height * 4, 255);
  let seed = 7;
  for (let at = 0; at < data.length; at += 4) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    data.fill(205 + (seed % 40), at, at + 3);
  }
  return encode({ data, width, height }, quality).data;
};

const scannedPdf = (scan: Uint8Array, pages: number): Uint8Array => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const kids = Array.from({ length: pages }, (_, index) => `${3 + index * 3} 0 R`).join(' ');
  const add = (number: number, head: string, body?: Uint8Array): void => {
    parts.push(Buffer.from(`${number} 0 obj\n${head}`));
    if (body) parts.push(Buffer.from('\nstream\n'), Buffer.from(body), Buffer.from('\nendstream'));
    parts.push(Buffer.from('\nendobj\n'));
  };
  add(1, '<</Type/Catalog/Pages 2 0 R>>');
  add(2, `<</Type/Pages/Count ${pages}/Kids[${kids}]>>`);
  for (let at = 3; at < 3 + pages * 3; at += 3) {
    const resources = `<</XObject<</S ${at + 2} 0 R>>>>`;
    const page = `/Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources${resources}`;
    const operators = Buffer.from('q 595 0 0 842 0 0 cm /S Do Q');
    const picture = '/Type/XObject/Subtype/Image/Width 1654/Height 2339/ColorSpace/DeviceRGB';
    add(at, `<<${page}/Contents ${at + 1} 0 R>>`);
    add(at + 1, `<</Length ${operators.length}>>`, operators);
    add(at + 2, `<<${picture}/BitsPerComponent 8/Filter/DCTDecode/Length ${scan.length}>>`, scan);
  }
  parts.push(Buffer.from(`trailer\n<</Size ${3 + pages * 3}/Root 1 0 R>>\n%%EOF\n`));
  return Buffer.concat(parts);
};
