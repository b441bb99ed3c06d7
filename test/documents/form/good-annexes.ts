import type { AnnexHeader, Document, Table } from '#shared/dossier/document-model.ts';
import { paper, paragraph } from './good-blocks.ts';

export const annexHeader = (label: string, title: string): AnnexHeader => ({
  kind: 'annex-header',
  label,
  title,
  parent:
    '(Kèm theo Báo cáo số 203/BC-UBND ngày 23 tháng 12 năm 2024 của Ủy ban nhân dân xã Nà Sương)',
});

export const resultTable = (): Table => ({
  kind: 'table',
  name: 'self',
  sheetName: 'Biểu tổng hợp',
  columns: [
    { title: 'TT', width: 1, align: 'center' },
    { title: 'Nội dung tiêu chí', width: 5, align: 'left' },
    { title: 'Mức quy định', width: 2, align: 'center' },
    { title: 'Kết quả', width: 2, align: 'center' },
  ],
  columnNumbers: true,
  rows: Array.from({ length: 14 }, (_, index) => ({
    role: 'body' as const,
    cells: [
      { text: `1.${index + 1}` },
      { text: 'Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, bảo đảm ô tô đi lại thuận tiện' },
      { text: '≥ 90%' },
      { text: '92,31%' },
    ],
  })),
});

/** A table of the columns a list of papers in a file must have (ND30-HS-06, HS-07). */
export const indexTable = (columns: readonly string[]): Table => ({
  kind: 'table',
  name: 'index',
  sheetName: 'Mục lục',
  columns: columns.map((title) => ({ title, width: 1, align: 'left' })),
  columnNumbers: false,
  rows: [{ role: 'body', cells: columns.map((_, index) => ({ text: `Ô ${index + 1}` })) }],
});

export const fileIndexColumns = [
  'STT',
  'Số, ký hiệu văn bản',
  'Ngày tháng năm văn bản',
  'Tên loại và trích yếu nội dung văn bản',
  'Tác giả văn bản',
  'Tờ số/Trang số',
  'Ghi chú',
];

export const archiveIndexColumns = [
  'Số TT',
  'Số, ký hiệu hồ sơ',
  'Tiêu đề hồ sơ',
  'Thời gian tài liệu',
  'Thời hạn bảo quản',
  'Số tờ/Số trang',
  'Ghi chú',
];

/** Danh mục minh chứng that goes alone: an annex without header and signature. */
export const evidenceList = (): Document =>
  paper('P07', {
    orientation: 'landscape',
    blocks: [
      { ...annexHeader('Phụ lục V', 'DANH MỤC MINH CHỨNG'), parent: null },
      { kind: 'heading', level: 2, text: 'Tiêu chí số 1: Quy hoạch' },
      indexTable([
        'TT',
        'Mã',
        'Số, ký hiệu',
        'Ngày tháng năm',
        'Cơ quan ban hành',
        'Chỉ tiêu',
        'Ghi chú',
      ]),
      paragraph('Tổng số 03 minh chứng, 12 tờ.'),
    ],
  });
