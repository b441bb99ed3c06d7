import type { Block, Document } from '#shared/dossier/document-model.ts';
import { day } from '#shared/kernel/day.ts';
import { selfTable } from './sample-document.ts';

/** Two photos of different shape and kind, by the names under which `sampleImages` gives their bytes. */
const wide = { sha256: 'a'.repeat(64), type: 'jpeg', widthPx: 64, heightPx: 48 } as const;
const tall = { sha256: 'b'.repeat(64), type: 'png', widthPx: 30, heightPx: 40 } as const;

const minutes: readonly Block[] = [
  { kind: 'draft-mark', text: 'DỰ THẢO' },
  {
    kind: 'official-header',
    superior: ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ NÀ SƯƠNG'],
    issuer: ['BAN THƯỜNG TRỰC'],
    number: 'Số:       /BB-UBND',
    placeAndDate: null,
  },
  { kind: 'title', text: 'BIÊN BẢN' },
  {
    kind: 'subject',
    text: 'Họp đề nghị xét, công nhận xã Nà Sương đạt chuẩn nông thôn mới nâng cao năm 2024',
  },
  {
    kind: 'addressees',
    names: ['Ủy ban nhân dân huyện Thượng Ngàn', 'Phòng Tài chính - Kế hoạch huyện'],
  },
  { kind: 'basis', text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.' },
  { kind: 'heading', level: 1, text: 'I. NỘI DUNG' },
  { kind: 'heading', level: 2, text: '1. Báo cáo tại cuộc họp' },
  { kind: 'heading', level: 3, text: 'a) Kết quả tự đánh giá' },
  {
    kind: 'paragraph',
    runs: [
      { text: 'Thời gian bắt đầu: 08 giờ 00 phút, theo Quyết định số 211/QĐ-TTg; ' },
      { text: 'tỷ lệ ≥ 90%', bold: true },
      { text: ', ' },
      { text: '', missing: 'Địa điểm' },
      { text: '.' },
    ],
  },
  {
    kind: 'item',
    runs: [{ text: 'Ý kiến: ', italic: true }, { text: 'nhất trí, đề nghị bổ sung “số liệu”.' }],
  },
  { ...selfTable, rows: selfTable.rows.slice(0, 4) },
  { kind: 'paragraph', runs: [{ text: 'Cuộc họp kết thúc vào 11 giờ 30 phút, cùng ngày./.' }] },
  {
    kind: 'signature',
    left: { lines: ['THƯ KÝ'], name: 'Lò Thị Ngân' },
    right: {
      lines: ['CHỦ TỌA'],
      homeOffice: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ',
      name: '',
      missing: 'Người chủ trì',
    },
    recipients: ['Ủy ban nhân dân huyện Thượng Ngàn', 'Lưu: VT, Hồ sơ'],
  },
];

const photos: readonly Block[] = [
  { kind: 'annex-header', label: 'Phụ lục II', title: 'HÌNH ẢNH MINH HỌA', parent: null },
  { kind: 'heading', level: 2, text: 'Tiêu chí số 2: Giao thông' },
  {
    kind: 'photos',
    photos: [{ ...wide, caption: 'Ảnh AN-01. Đường thôn Cốc Lương (ngày 12/11/2024)' }],
  },
  {
    kind: 'photos',
    photos: [
      { ...tall, caption: 'Trước khi thực hiện (03/02/2024)' },
      { ...wide, caption: 'Sau khi thực hiện (12/11/2024)' },
    ],
  },
];

/** Every kind of block, in shapes the usual report does not have. */
export const everyBlock = (): Document => ({
  paper: 'P05',
  title: 'Biên bản họp đề nghị xét, công nhận',
  day: day('2024-12-20'),
  sections: [
    { orientation: 'portrait', blocks: minutes },
    { orientation: 'portrait', blocks: photos },
  ],
});
