import type { Block, Document, Row, Table } from '#shared/dossier/document-model.ts';
import { day } from '#shared/kernel/day.ts';
import { decimal } from '#shared/kernel/decimal.ts';

const header: Block = {
  kind: 'official-header',
  superior: [],
  issuer: ['ỦY BAN NHÂN DÂN', 'XÃ NÀ SƯƠNG'],
  number: 'Số: 203/BC-UBND',
  placeAndDate: 'Nà Sương, ngày 23 tháng 12 năm 2024',
};

const longText =
  'Tổng chiều dài đường thôn, liên thôn là 31,4 km; đã cứng hóa, bảo trì theo yêu cầu 26,9 km, mới đạt 85,67%, thấp hơn mức quy định 4,33 điểm phần trăm, tương ứng còn thiếu 1,36 km. Nguyên nhân: tuyến Cốc Lương - Khau Vàn (1,4 km) đang thi công. Xã phấn đấu hoàn thành trước ngày 15/12/2024.';

const text = (words: string): Block => ({ kind: 'paragraph', runs: [{ text: words }] });

export const selfRows: readonly Row[] = [1, 2, 3, 4, 5, 6, 7].flatMap((number): Row[] => [
  {
    role: 'group',
    cells: [
      { text: String(number) },
      { text: `Tiêu chí số ${number} về giao thông`, columnSpan: 2 },
      null,
      { text: '' },
      { text: '2/3' },
      { text: 'Chưa đạt' },
      { text: '' },
    ],
  },
  ...[1, 2, 3].map((part): Row => ({
    role: 'body',
    cells: [
      { text: `${number}.${part}` },
      part === 1 ? { text: 'Giao thông', rowSpan: 3 } : null,
      {
        text: 'Tỷ lệ đường thôn, bản, ấp và đường liên thôn, bản, ấp được cứng hóa, bảo trì hằng năm',
      },
      { text: '≥ 90%', number: { value: decimal('90'), decimals: 0, percent: true } },
      {
        text: '85,67% (26,9/31,4 km)',
        number: { value: decimal('85.67'), decimals: 2, percent: true },
        extra: [
          { title: 'Tử số', value: decimal('26.9') },
          { title: 'Mẫu số', value: decimal('31.4') },
        ],
      },
      { text: 'Chưa đạt' },
      part === 2 ? { text: '', missing: 'Ghi chú' } : { text: 'MC-012, MC-013' },
    ],
  })),
]);

export const selfTable: Table = {
  kind: 'table',
  name: 'self',
  sheetName: 'Biểu tự đánh giá',
  columns: [
    { title: 'TT', width: 6, align: 'center' },
    { title: 'Tên tiêu chí', width: 14, align: 'left' },
    { title: 'Nội dung tiêu chí (chỉ tiêu)', width: 40, align: 'left' },
    { title: 'Mức quy định', width: 10, align: 'center' },
    { title: 'Kết quả thực hiện', width: 14, align: 'center' },
    { title: 'Kết quả tự đánh giá', width: 10, align: 'center' },
    { title: 'Ghi chú', width: 14, align: 'left' },
  ],
  columnNumbers: true,
  rows: selfRows,
};

const opening: readonly Block[] = [
  header,
  { kind: 'title', text: 'BÁO CÁO' },
  {
    kind: 'subject',
    text: 'Kết quả xây dựng nông thôn mới nâng cao năm 2024 của xã Nà Sương, huyện Thượng Ngàn, tỉnh Hà Vân',
  },
  { kind: 'addressees', names: ['Ủy ban nhân dân huyện Thượng Ngàn'] },
  {
    kind: 'basis',
    text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
  },
  {
    kind: 'basis',
    text: 'Căn cứ Quyết định số 263/QĐ-TTg ngày 22 tháng 02 năm 2022 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025.',
  },
];

const body: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'I. ĐẶC ĐIỂM TÌNH HÌNH' },
  { kind: 'heading', level: 2, text: '1. Điều kiện tự nhiên, dân cư' },
  {
    kind: 'paragraph',
    runs: [
      { text: 'Xã Nà Sương có 09 thôn với ' },
      { text: '1.486 hộ', bold: true },
      { text: ', ' },
      { text: '', missing: 'Số nhân khẩu' },
      { text: '; diện tích tự nhiên 4.312,6 ha. Số liệu tính đến ngày 30/11/2024.' },
    ],
  },
  text(longText),
  { kind: 'heading', level: 3, text: 'a) Yêu cầu của tiêu chí' },
  { kind: 'item', runs: [{ text: `Chỉ tiêu 2.1: ${longText}` }] },
  { kind: 'item', runs: [{ text: 'Chỉ tiêu 2.2: ', italic: true }, { text: longText }] },
  ...Array.from({ length: 12 }, (_, index) => text(`Đoạn ${index + 1}. ${longText}`)),
  { kind: 'heading', level: 1, text: 'II. NGUỒN LỰC' },
  { ...selfTable, rows: selfRows.slice(0, 8) },
  text('Trên đây là báo cáo kết quả xây dựng nông thôn mới, Ủy ban nhân dân xã kính báo cáo./.'),
];

const closing: readonly Block[] = [
  {
    kind: 'signature',
    left: null,
    right: {
      lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      name: 'Hoàng Thị Mai Phương',
    },
    recipients: ['Như trên', 'TT. Đảng ủy, TT. HĐND xã', 'Ủy ban MTTQ Việt Nam xã', 'Lưu: VT, VP'],
  },
];

const annex: readonly Block[] = [
  {
    kind: 'annex-header',
    label: 'Phụ lục I',
    title:
      'BIỂU TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ THỰC HIỆN BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI NÂNG CAO GIAI ĐOẠN 2021 - 2025',
    parent:
      '(Kèm theo Báo cáo số 203/BC-UBND ngày 23 tháng 12 năm 2024 của Ủy ban nhân dân xã Nà Sương)',
  },
  selfTable,
];

/** A report with a wide annex: the usual shape of a paper. */
export const sampleDocument = (): Document => ({
  paper: 'P02',
  title: 'Báo cáo kết quả xây dựng nông thôn mới nâng cao năm 2024 của xã Nà Sương',
  day: day('2024-12-23'),
  sections: [
    { orientation: 'portrait', blocks: [...opening, ...body, ...closing] },
    { orientation: 'landscape', blocks: annex },
  ],
});
