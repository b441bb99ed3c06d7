import type { Block, Document, Section } from '#shared/dossier/document-model.ts';
import {
  annexHeader,
  archiveIndexColumns,
  fileIndexColumns,
  indexTable,
  resultTable,
} from './good-annexes.ts';
import {
  chairmanSignature,
  communeHeader,
  item,
  long,
  paper,
  paragraph,
  portrait,
} from './good-blocks.ts';

/** Four annexes: tables lying across, and one of text and tables. */
const reportAnnexes = (): readonly Section[] => [
  {
    orientation: 'landscape',
    blocks: [annexHeader('Phụ lục I', 'BIỂU TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ'), resultTable()],
  },
  portrait(
    annexHeader('Phụ lục II', 'DANH MỤC VĂN BẢN CHỈ ĐẠO'),
    paragraph(long),
    resultTable(),
    resultTable(),
    resultTable(),
  ),
  {
    orientation: 'landscape',
    blocks: [
      annexHeader('Phụ lục III', 'MỤC LỤC VĂN BẢN TRONG HỒ SƠ'),
      indexTable(fileIndexColumns),
    ],
  },
  {
    orientation: 'landscape',
    blocks: [annexHeader('Phụ lục IV', 'MỤC LỤC HỒ SƠ NỘP LƯU'), indexTable(archiveIndexColumns)],
  },
];

/** Báo cáo of several pages with every level of headings and four annexes, one of them landscape. */
export const report = (): Document =>
  paper(
    'P02',
    portrait(
      communeHeader('Số: 203/BC-UBND', 'Nà Sương, ngày 23 tháng 12 năm 2024'),
      { kind: 'title', text: 'BÁO CÁO' },
      { kind: 'subject', text: 'Kết quả xây dựng nông thôn mới nâng cao năm 2024 của xã Nà Sương' },
      { kind: 'addressees', names: ['Ủy ban nhân dân huyện Thượng Ngàn'] },
      { kind: 'heading', level: 1, text: 'I. ĐẶC ĐIỂM TÌNH HÌNH' },
      { kind: 'heading', level: 2, text: '1. Điều kiện tự nhiên, dân cư' },
      ...Array.from({ length: 14 }, () => paragraph(long)),
      { kind: 'heading', level: 1, text: 'II. KẾT QUẢ THỰC HIỆN' },
      { kind: 'heading', level: 2, text: '1. Tiêu chí số 1 về quy hoạch' },
      ...['a', 'b', 'c', 'd', 'đ', 'e'].flatMap((letter): Block[] => [
        { kind: 'heading', level: 3, text: `${letter}) Yêu cầu của tiêu chí` },
        item(long),
      ]),
      paragraph(
        `${long} Số liệu chi tiết ở các phụ lục gửi cùng. Ủy ban nhân dân xã kính báo cáo./.`,
      ),
      chairmanSignature(['Như trên', 'Ủy ban MTTQ Việt Nam xã', 'Lưu: VT, ĐP']),
    ),
    ...reportAnnexes(),
  );

/** Báo cáo nợ đọng confirmed by a district office: two signatures and nơi nhận. */
export const debtReport = (): Document => {
  const blocks = report().sections[0]?.blocks ?? [];
  return paper(
    'P06',
    portrait(
      ...blocks.filter((block) =>
        ['official-header', 'title', 'subject', 'addressees'].includes(block.kind),
      ),
      { kind: 'heading', level: 2, text: '1. Tổng hợp' },
      paragraph(long),
      resultTable(),
      paragraph('Ủy ban nhân dân xã chịu trách nhiệm về tính chính xác của số liệu báo cáo./.'),
      {
        ...chairmanSignature(['Như trên', 'Lưu: VT, ĐP']),
        left: {
          lines: ['XÁC NHẬN CỦA PHÒNG', 'TÀI CHÍNH - KẾ HOẠCH', 'TRƯỞNG PHÒNG'],
          name: 'Lê Văn Minh',
        },
      },
    ),
  );
};

/** Báo cáo of a council under the province: a superior above the issuer, an office at home above the name. */
export const councilReport = (lines: readonly string[], homeOffice: string | null): Document =>
  paper(
    'P18',
    portrait(
      {
        kind: 'official-header',
        superior: ['ỦY BAN NHÂN DÂN', 'TỈNH CAO SƠN'],
        issuer: ['HỘI ĐỒNG THẨM ĐỊNH'],
        number: 'Số: 09/BC-HĐTĐ',
        placeAndDate: 'Cao Sơn, ngày 05 tháng 02 năm 2025',
      },
      { kind: 'title', text: 'BÁO CÁO' },
      { kind: 'subject', text: 'Kết quả thẩm định' },
      { kind: 'addressees', names: ['Chủ tịch Ủy ban nhân dân tỉnh'] },
      paragraph(long),
      paragraph(`${long} Hội đồng kính báo cáo./.`),
      {
        kind: 'signature',
        left: null,
        right: { lines, name: 'Vi Văn Nam', ...(homeOffice === null ? {} : { homeOffice }) },
        recipients: ['Như trên', 'Lưu: VT, HĐTĐ'],
      },
    ),
  );
