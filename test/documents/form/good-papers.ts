import type { Document } from '#shared/dossier/document-model.ts';
import {
  chairmanSignature,
  communeHeader,
  item,
  long,
  paper,
  paragraph,
  portrait,
} from './good-blocks.ts';

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

/** Text in chapters, sections and articles, as a quy định attached to a paper may have it. */
export const chapteredProposal = (): Document => {
  const blocks = proposal().sections[0]?.blocks ?? [];
  const start = blocks.findIndex((block) => block.kind === 'paragraph');
  return paper(
    'P01',
    portrait(
      ...blocks.slice(0, start),
      { kind: 'title', text: 'Chương I' },
      { kind: 'title', text: 'QUY ĐỊNH CHUNG' },
      { kind: 'title', text: 'Mục 1' },
      { kind: 'title', text: 'PHẠM VI ÁP DỤNG' },
      { kind: 'heading', level: 2, text: 'Điều 1. Phạm vi điều chỉnh' },
      ...blocks.slice(start),
    ),
  );
};
