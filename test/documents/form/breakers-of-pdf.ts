import type { PdfLine } from '#core/documents/form/pdf-lines.ts';
import type { BaseName } from './good-files.ts';
import { editPdf, redraw, restroke, type DrawnWord } from './pdf-edit.ts';

/** Breaks rules in the bytes of a PDF: letters moved, resized or renamed, lines redrawn. */
export type PdfBreaker = {
  readonly rules: readonly string[];
  readonly base: BaseName;
  readonly edit: (bytes: Uint8Array) => Promise<Uint8Array> | Uint8Array;
};

type Change = (word: DrawnWord) => DrawnWord | null;
type Chosen = string | ((line: PdfLine) => boolean);

const meant = (chosen: Chosen): ((line: PdfLine) => boolean) =>
  typeof chosen === 'string' ? (line) => line.text.startsWith(chosen) : chosen;

type Place = { readonly base: BaseName; readonly lines: Chosen };

const on = (base: BaseName, lines: Chosen): Place => ({ base, lines });

const drawn = (
  rules: string | readonly string[],
  { base, lines }: Place,
  change: Change,
): PdfBreaker => ({
  rules: [rules].flat(),
  base,
  edit: (bytes) => redraw(bytes, meant(lines), change),
});

const sized =
  (size: number): Change =>
  (word) => ({ ...word, size });

const moved =
  (x: number, y: number): Change =>
  (word) => ({ ...word, x: word.x + x, y: word.y + y });

const everything = (): boolean => true;

const between =
  (fromMm: number, toMm: number) =>
  (line: PdfLine): boolean =>
    line.page === 0 && line.baselineMm > fromMm && line.baselineMm < toMm;

const headed = (
  rules: readonly string[],
  base: BaseName,
  [from, to]: readonly [RegExp, string],
): PdfBreaker => ({
  rules,
  base,
  edit: (bytes) =>
    editPdf(
      bytes,
      (content) => content,
      (heading) => heading.replaceAll(from, to),
    ),
});

const ruled = (
  rules: string | readonly string[],
  isMeant: (length: number) => boolean,
  change: (from: number, to: number) => readonly [number, number],
): PdfBreaker => ({
  rules: [rules].flat(),
  base: 'proposal',
  edit: (bytes) => restroke(bytes, isMeant, change),
});

/** Lengths on the proposal's first sheet: below its issuer 45 points, below the subject 124, below Tiêu ngữ 159. */
const underIssuer = (length: number): boolean => length < 60;
const underSubject = (length: number): boolean => length > 100 && length < 140;
const underMotto = (length: number): boolean => length > 140;
const shorter = (from: number, to: number): readonly [number, number] => [from + 12, to - 12];
const longer = (from: number, to: number): readonly [number, number] => [from - 20, to + 20];
const aside = (from: number, to: number): readonly [number, number] => [from - 12, to - 12];
const gone = (from: number): readonly [number, number] => [from, from];

const italicToUpright = /Tinos-Italic/g;
const boldToRegular = /Tinos-Bold\b(?!Italic)/g;

const sheetBreakers: readonly PdfBreaker[] = [
  headed(['ND30-PAGE-01'], 'proposal', [/\[0 0 595\.28 841\.89\]/g, '[0 0 612 841.89]']),
  drawn('ND30-PAGE-03', on('proposal', everything), moved(0, 25)),
  drawn('ND30-PAGE-04', on('report', everything), moved(0, -25)),
  drawn('ND30-PAGE-05', on('proposal', everything), moved(-20, 0)),
  drawn('ND30-PAGE-06', on('proposal', everything), moved(20, 0)),
  headed(['ND30-PAGE-07'], 'proposal', [/Tinos-Regular/g, 'Arimo-Regular']),
  {
    rules: ['ND30-PAGE-09'],
    base: 'proposal',
    edit: (bytes) => editPdf(bytes, (content) => content.replaceAll('BT ', '0.2 0.3 0.8 rg BT ')),
  },
  drawn(
    'ND30-PAGE-10',
    on('proposal', (line) => line.text === '2'),
    () => null,
  ),
  drawn(
    'ND30-PAGE-11',
    on('proposal', (line) => line.text === '2'),
    sized(11),
  ),
  headed(
    ['ND30-PAGE-12', 'ND30-SO-03', 'ND30-ND-01', 'ND30-KG-02', 'ND30-NN-04', 'ND30-BC-14'],
    'proposal',
    [/Tinos-Regular/g, 'Tinos-Italic'],
  ),
  drawn(
    'ND30-PAGE-13',
    on('proposal', (line) => line.text === '2'),
    moved(100, 0),
  ),
  drawn('ND30-PAGE-15', on('proposal', 'CỘNG HÒA'), sized(13)),
  drawn(
    'ND30-PLV-09',
    on('report', (line) => line.text === '2' && line.page > 3),
    () => null,
  ),
];

const headerBreakers: readonly PdfBreaker[] = [
  drawn('ND30-QH-03', on('proposal', 'CỘNG HÒA'), sized(14)),
  drawn('ND30-QH-05', on('proposal', 'CỘNG HÒA'), moved(0, -60)),
  headed(
    [
      'ND30-QH-04',
      'ND30-TN-05',
      'ND30-CQ-06',
      'ND30-TL-03',
      'ND30-TY-03',
      'ND30-BC-13',
      'ND30-CK-03',
      'ND30-CK-11',
    ],
    'proposal',
    [boldToRegular, 'Tinos-Regular'],
  ),
  headed(['ND30-BC-16', 'ND30-PLV-04', 'ND30-PLV-05'], 'report', [boldToRegular, 'Tinos-Regular']),
  drawn('ND30-TN-04', on('proposal', 'Độc lập'), sized(12)),
  drawn('ND30-TN-06', on('proposal', 'Độc lập'), moved(-12, 0)),
  ruled('ND30-TN-07', underMotto, gone),
  ruled('ND30-TN-08', underMotto, shorter),
  drawn('ND30-TN-09', on('proposal', 'Độc lập'), moved(0, -4)),
  drawn('ND30-CQ-02', on('council', 'TỈNH CAO'), sized(14)),
  headed(['ND30-CQ-03'], 'council', [/Tinos-Regular/g, 'Tinos-Bold']),
  drawn('ND30-CQ-05', on('proposal', 'XÃ NÀ'), sized(14)),
  drawn('ND30-CQ-07', on('council', 'HỘI ĐỒNG THẨM'), moved(-12, 0)),
  ruled('ND30-CQ-08', underIssuer, aside),
  ruled('ND30-CQ-09', underIssuer, longer),
  drawn('ND30-CQ-10', on('proposal', 'XÃ NÀ'), moved(0, -4)),
  drawn('ND30-SO-02', on('proposal', 'Số:'), sized(14)),
  drawn('ND30-SO-08', on('proposal', 'Số:'), moved(-12, 0)),
  drawn('ND30-DD-01', on('proposal', 'Nà Sương,'), moved(0, -10)),
  drawn('ND30-DD-02', on('proposal', 'Nà Sương,'), moved(-12, 0)),
  drawn('ND30-DD-03', on('proposal', 'Nà Sương,'), sized(12)),
  headed(['ND30-DD-04', 'ND30-CC-01'], 'proposal', [italicToUpright, 'Tinos-Regular']),
  headed(['ND30-PLV-06'], 'report', [italicToUpright, 'Tinos-Regular']),
  drawn('ND30-TL-02', on('proposal', 'TỜ TRÌNH'), sized(16)),
  drawn('ND30-TL-04', on('proposal', 'TỜ TRÌNH'), moved(-20, 0)),
  drawn('ND30-TY-02', on('proposal', 'Về việc'), sized(12)),
  drawn('ND30-TY-03', on('proposal', 'Về việc'), moved(-20, 0)),
  ruled('ND30-TY-04', underSubject, aside),
  ruled('ND30-TY-05', underSubject, longer),
];

const text = 'Ủy ban nhân dân xã đã';

/** Lines of the proposal's last item on its first sheet, and of the addressees. */
const lastItem = between(196, 220);
const lastItemTopPt = 841.89 - 199.9 / (25.4 / 72);

const withoutEnd =
  (from: number): Change =>
  (word) =>
    word.x > from ? null : word;

const contentBreakers: readonly PdfBreaker[] = [
  drawn(['ND30-QH-01'], on('proposal', 'CỘNG HÒA'), withoutEnd(500)),
  drawn(['ND30-TN-01', 'ND30-TN-02', 'ND30-TN-03'], on('proposal', 'Độc lập'), withoutEnd(420)),
  drawn('ND30-BC-02', on('chapters', 'Chương I'), moved(-30, 0)),
  drawn('ND30-BC-03', on('chapters', 'Chương I'), sized(16)),
  drawn('ND30-BC-06', on('chapters', 'Mục 1'), moved(-30, 0)),
  headed(['ND30-BC-02', 'ND30-BC-05', 'ND30-BC-06', 'ND30-BC-08', 'ND30-BC-09'], 'chapters', [
    boldToRegular,
    'Tinos-Regular',
  ]),
  drawn('ND30-BC-10', on('chapters', 'Điều 1.'), moved(-15, 0)),
  drawn('ND30-KG-06', on('proposal', '- Văn phòng'), withoutEnd(400)),
  drawn('ND30-CC-02', on('proposal', 'Căn cứ Luật'), sized(12)),
  drawn('ND30-CC-03', on('proposal', 'Căn cứ Luật'), moved(0, 144)),
  drawn('ND30-ND-02', on('proposal', text), (word) => ({ ...word, x: 85 + (word.x - 85) * 0.94 })),
  drawn('ND30-ND-03', on('proposal', text), sized(12)),
  drawn('ND30-ND-04', on('proposal', text), moved(-15, 0)),
  drawn('ND30-ND-05', on('proposal', lastItem), moved(0, 3)),
  drawn('ND30-ND-06', on('proposal', lastItem), (word) => ({
    ...word,
    y: lastItemTopPt - (lastItemTopPt - word.y) * 1.5,
  })),
  drawn('ND30-CK-02', on('proposal', 'TM. ỦY BAN'), sized(12)),
  drawn('ND30-CK-10', on('proposal', 'Hoàng Văn'), sized(12)),
  drawn('ND30-CK-12', on('proposal', 'Hoàng Văn'), moved(15, 0)),
  drawn('ND30-KG-03', on('proposal', 'Kính gửi'), sized(12)),
  drawn('ND30-KG-05', on('report', 'Kính gửi'), (word) =>
    word.x > 230 ? { ...word, y: word.y - 18 } : word,
  ),
  drawn('ND30-KG-07', on('proposal', '- Văn phòng'), moved(-12, 0)),
  drawn('ND30-NN-01', on('proposal', 'Nơi nhận'), sized(13)),
  headed(['ND30-NN-02'], 'proposal', [/Tinos-BoldItalic/g, 'Tinos-Bold']),
  drawn('ND30-NN-03', on('proposal', 'Nơi nhận'), moved(0, -6)),
  drawn('ND30-NN-04', on('proposal', '- Như trên'), sized(13)),
  drawn('ND30-NN-05', on('proposal', '- Như trên'), moved(12, 0)),
  drawn('ND30-PLV-03', on('report', 'Phụ lục'), sized(12)),
  drawn('ND30-PLV-05', on('report', 'DANH MỤC'), sized(12)),
];

export const pdfBreakers: readonly PdfBreaker[] = [
  ...sheetBreakers,
  ...headerBreakers,
  ...contentBreakers,
];
