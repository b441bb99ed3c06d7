import type {
  AnnexHeader,
  Block,
  Document,
  OfficialHeader,
  Section,
  Signature,
  Table,
} from '#shared/dossier/document-model.ts';
import { day } from '#shared/kernel/day.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const item = (text: string): Block => ({ kind: 'item', runs: [{ text }] });

const long =
  'Ủy ban nhân dân xã đã chỉ đạo các thôn rà soát từng chỉ tiêu, đối chiếu với văn bản hướng dẫn và hoàn thiện minh chứng; ' +
  'kết quả rà soát được công khai tại trụ sở, nhà văn hóa thôn và phát trên đài truyền thanh để Nhân dân theo dõi, góp ý.';

export const communeHeader = (number: string, placeAndDate: string | null): OfficialHeader => ({
  kind: 'official-header',
  superior: [],
  issuer: ['ỦY BAN NHÂN DÂN', 'XÃ NÀ SƯƠNG'],
  number,
  placeAndDate,
});

export const chairmanSignature = (recipients: readonly string[]): Signature => ({
  kind: 'signature',
  left: null,
  right: {
    lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Hoàng Văn Thắng',
  },
  recipients,
});

export const portrait = (...blocks: readonly Block[]): Section => ({
  orientation: 'portrait',
  blocks,
});

export const paper = (name: string, ...sections: readonly Section[]): Document => ({
  paper: name,
  title: 'Văn bản thử thể thức',
  day: day('2024-12-23'),
  sections,
});

/** Tờ trình with two addressees, bases, points in letters, and an acting deputy's signature. */
export const proposal = (): Document =>
  paper(
    'P01',
    portrait(
      communeHeader('Số: 05/TTr-UBND', 'Nà Sương, ngày 23 tháng 12 năm 2024'),
      { kind: 'title', text: 'TỜ TRÌNH' },
      {
        kind: 'subject',
        text: 'Về việc thẩm tra, đề nghị xét, công nhận xã Nà Sương đạt chuẩn nông thôn mới nâng cao năm 2024',
      },
      {
        kind: 'addressees',
        names: ['Ủy ban nhân dân huyện Thượng Ngàn', 'Văn phòng Điều phối nông thôn mới huyện'],
      },
      {
        kind: 'basis',
        text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
      },
      {
        kind: 'basis',
        text: 'Căn cứ Quyết định số 318/QĐ-TTg ngày 08 tháng 3 năm 2022 của Thủ tướng Chính phủ ban hành Bộ tiêu chí quốc gia về xã nông thôn mới và Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021 - 2025.',
      },
      paragraph(long),
      { kind: 'heading', level: 2, text: '1. Kết quả tự đánh giá' },
      { kind: 'heading', level: 3, text: 'a) Mức độ đạt tiêu chí' },
      item(`Tính đến ngày 20/12/2024: ${long}`),
      { kind: 'heading', level: 3, text: 'b) Điều kiện khác' },
      item(long),
      { kind: 'heading', level: 2, text: '2. Đề nghị' },
      paragraph(`${long} Ủy ban nhân dân xã kính trình./.`),
      chairmanSignature(['Như trên', 'TT. Đảng ủy, TT. HĐND xã', 'Lưu: VT, ĐP']),
    ),
  );

export const annexHeader = (label: string, title: string): AnnexHeader => ({
  kind: 'annex-header',
  label,
  title,
  parent:
    '(Kèm theo Báo cáo số 203/BC-UBND ngày 23 tháng 12 năm 2024 của Ủy ban nhân dân xã Nà Sương)',
});

const resultTable = (): Table => ({
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
      paragraph(`${long} Ủy ban nhân dân xã kính báo cáo./.`),
      chairmanSignature(['Như trên', 'Ủy ban MTTQ Việt Nam xã', 'Lưu: VT, ĐP']),
    ),
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
  );

/** Biên bản: box 4 empty, the order of ND30-BB-02, two signatures. */
export const minutes = (): Document =>
  paper(
    'P05',
    portrait(
      communeHeader('Số: 12/BB-UBND', null),
      { kind: 'title', text: 'BIÊN BẢN' },
      {
        kind: 'subject',
        text: 'Họp đề nghị xét, công nhận xã Nà Sương đạt chuẩn nông thôn mới nâng cao năm 2024',
      },
      paragraph('Thời gian bắt đầu: 08 giờ 00 phút, ngày 20 tháng 12 năm 2024.'),
      paragraph('Địa điểm: Hội trường Ủy ban nhân dân xã Nà Sương.'),
      paragraph(`Thành phần tham dự: tổng số được triệu tập 60; có mặt 58. ${long}`),
      paragraph('Chủ trì (chủ tọa): Nông Văn Bình - Chủ tịch Ủy ban nhân dân xã.'),
      paragraph('Thư ký (người ghi biên bản): Lý Thị Hoa - Công chức Văn phòng - Thống kê.'),
      paragraph('Nội dung:'),
      { kind: 'heading', level: 2, text: '1. Báo cáo tại cuộc họp' },
      paragraph(long),
      paragraph(
        'Cuộc họp kết thúc vào 11 giờ 30 phút, cùng ngày; biên bản được đọc lại, các thành viên nhất trí thông qua, lập thành 03 bản có giá trị như nhau./.',
      ),
      {
        kind: 'signature',
        left: { lines: ['THƯ KÝ'], name: 'Lý Thị Hoa' },
        right: { lines: ['CHỦ TỌA'], name: 'Nông Văn Bình' },
        recipients: ['Ủy ban nhân dân huyện Thượng Ngàn', 'Lưu: VT, Hồ sơ'],
      },
    ),
  );

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
