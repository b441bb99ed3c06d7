import type { Document } from '#shared/dossier/document-model.ts';
import type { BaseName } from './good-files.ts';
import { reword, without } from './reword.ts';

/** Breaks a rule by other words in the Document: both formats are rendered anew and must show it. */
export type WordBreaker = {
  readonly rule: string;
  readonly base: BaseName;
  readonly change: (document: Document) => Document;
};

const words =
  (from: string, to: string) =>
  (document: Document): Document =>
    reword(document, from, to);

const blocksChanged =
  (
    change: (
      block: Document['sections'][number]['blocks'][number],
    ) => Document['sections'][number]['blocks'][number],
  ) =>
  (document: Document): Document => ({
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map(change),
    })),
  });

const sideways = (document: Document): Document => ({
  ...document,
  sections: document.sections.map((section, index) =>
    index === 0 ? { ...section, orientation: 'landscape' } : section,
  ),
});

const dated = blocksChanged((block) =>
  block.kind === 'official-header'
    ? { ...block, placeAndDate: 'Nà Sương, ngày 20 tháng 12 năm 2024' }
    : block,
);

const withoutHome = blocksChanged((block) => {
  if (block.kind !== 'signature') return block;
  const { lines, name } = block.right;
  return { ...block, right: { lines, name } };
});

const shouted = blocksChanged((block) =>
  block.kind === 'subject' ? { ...block, text: block.text.toLocaleUpperCase('vi') } : block,
);

const text = (
  rule: string,
  base: BaseName,
  [from, to]: readonly [string, string],
): WordBreaker => ({ rule, base, change: words(from, to) });

export const wordBreakers: readonly WordBreaker[] = [
  { rule: 'ND30-PAGE-02', base: 'proposal', change: sideways },
  text('ND30-PAGE-08', 'proposal', ['kết quả rà soát', 'kÕt qu¶ rà soát']),
  text('ND30-CQ-01', 'council', ['TỈNH CAO SƠN', 'Tỉnh Cao Sơn']),
  text('ND30-CQ-04', 'proposal', ['XÃ NÀ SƯƠNG', 'Xã Nà Sương']),
  text('ND30-SO-01', 'proposal', ['Số: 05', 'Số 05']),
  text('ND30-SO-04', 'proposal', ['Số: 05', 'Số: 5']),
  text('ND30-SO-05', 'proposal', ['TTr-UBND', 'TTr-Ubnd']),
  text('ND30-SO-06', 'proposal', ['05/TTr', '05-TTr']),
  text('ND30-SO-07', 'proposal', ['TTr-UBND', 'TTr - UBND']),
  text('ND30-SO-09', 'proposal', ['05/TTr-UBND', '05/UBND-TTr']),
  text('ND30-SO-13', 'proposal', ['05/TTr-UBND', '05/BC-UBND']),
  text('ND30-SO-10', 'letter', ['15/UBND-VP', '15/UBND']),
  text('ND30-CC-06', 'proposal', ['Quyết định số 318/QĐ-TTg ngày', 'Quyết định ngày']),
  text('ND30-CC-07', 'proposal', ['địa phương ngày 19', 'địa phương số 77/2015/QH13 ngày 19']),
  text('ND30-PLV-01', 'report', ['các phụ lục gửi cùng', 'các trang sau']),
  text('ND30-VH-01', 'proposal', ['minh chứng; kết quả', 'minh chứng. kết quả']),
  text('ND30-VH-07', 'proposal', ['tại trụ sở', 'tại thành phố Hồ Chí Minh']),
  text('ND30-VH-12', 'proposal', ['tại trụ sở', 'tại đảng cộng sản Việt Nam']),
  text('ND30-VH-13', 'proposal', ['để Nhân dân', 'để nhân dân']),
  text('ND30-VH-16', 'proposal', ['tại trụ sở', 'tại nhà bác Hồ']),
  text('ND30-VH-17', 'proposal', ['tại trụ sở', 'vào ngày quốc khánh']),
  text('ND30-VH-19', 'proposal', ['tại trụ sở', 'theo điều 5']),
  text('ND30-VH-20', 'proposal', ['tại trụ sở', 'dịp tết nguyên đán']),
  text('ND30-VH-21', 'proposal', ['tại trụ sở', 'trong tháng chạp']),
  text('ND30-DD-05', 'proposal', ['Nà Sương, ngày', 'Nà Sương ngày']),
  text('ND30-DD-06', 'council', ['ngày 05 tháng 02', 'ngày 5 tháng 02']),
  text('ND30-DD-07', 'council', ['tháng 02 năm', 'tháng 2 năm']),
  text('ND30-TL-01', 'proposal', ['TỜ TRÌNH', 'Tờ trình']),
  { rule: 'ND30-TY-01', base: 'proposal', change: shouted },
  text('ND30-CC-04', 'proposal', ['năm 2015;', 'năm 2015,']),
  text('ND30-CC-05', 'proposal', ['2021 - 2025.', '2021 - 2025;']),
  text('ND30-BC-01', 'proposal', ['b) Điều kiện khác', 'b)']),
  text('ND30-BC-04', 'chapters', ['Chương I', 'Chương 1']),
  text('ND30-BC-05', 'chapters', ['QUY ĐỊNH CHUNG', 'Quy định chung']),
  text('ND30-BC-07', 'chapters', ['Mục 1', 'Mục I']),
  text('ND30-BC-08', 'chapters', ['PHẠM VI ÁP DỤNG', 'Phạm vi áp dụng']),
  text('ND30-BC-11', 'chapters', ['Điều 1.', 'Điều 1:']),
  text('ND30-BC-12', 'proposal', ['2. Đề nghị', '2) Đề nghị']),
  text('ND30-BC-14', 'proposal', ['b) Điều kiện', 'b. Điều kiện']),
  text('ND30-BC-15', 'report', ['đ) Yêu cầu', 'f) Yêu cầu']),
  text('ND30-BC-16', 'report', ['II. KẾT QUẢ THỰC HIỆN', 'II. Kết quả thực hiện']),
  text('ND30-BC-17', 'proposal', ['2. Đề nghị', '2.1. Đề nghị']),
  text('ND30-ND-07', 'proposal', ['kính trình./.', 'kính trình.']),
  text('ND30-CK-01', 'proposal', ['PHÓ CHỦ TỊCH', 'Phó Chủ tịch']),
  text('ND30-CK-04', 'proposal', ['TM. ỦY BAN', 'T/M ỦY BAN']),
  text('ND30-CK-05', 'acting', ['Q. CHỦ TỊCH', 'QUYỀN CHỦ TỊCH']),
  text('ND30-CK-06', 'proposal', ['KT. CHỦ TỊCH', 'KT CHỦ TỊCH']),
  text('ND30-CK-07', 'byOrder', ['TL. CHỦ TỊCH', 'T/L CHỦ TỊCH']),
  text('ND30-CK-08', 'byMandate', ['TUQ. GIÁM ĐỐC', 'T/UQ GIÁM ĐỐC']),
  text('ND30-CK-09', 'proposal', ['Hoàng Văn Thắng', 'HOÀNG VĂN THẮNG']),
  text('ND30-CK-13', 'proposal', ['Hoàng Văn Thắng', 'ThS. Hoàng Văn Thắng']),
  { rule: 'ND30-CK-14', base: 'council', change: withoutHome },
  { rule: 'ND30-KG-01', base: 'proposal', change: (document) => without(document, 'addressees') },
  text('ND30-NN-06', 'proposal', ['Lưu: VT, ĐP', 'Lưu VT']),
  text('ND30-NN-07', 'proposal', ['Như trên', 'Như kính gửi']),
  text('ND30-PLV-02', 'report', ['Phụ lục II', 'Phụ lục 2']),
  text('ND30-PLV-07', 'report', ['Báo cáo số 203', 'Báo cáo 203']),
  text('ND30-PLV-08', 'report', [
    'số 203/BC-UBND ngày 23 tháng 12',
    'số       /BC-UBND ngày     tháng    ',
  ]),
  text('ND30-HS-06', 'report', ['Tác giả văn bản', 'Tác giả']),
  text('ND30-HS-07', 'report', ['Thời gian tài liệu', 'Thời gian']),
  { rule: 'ND30-BB-01', base: 'minutes', change: dated },
  text('ND30-BB-02', 'minutes', ['Địa điểm:', 'Nơi họp:']),
  text('ND30-BB-03', 'minutes', ['CHỦ TỌA', 'CHỦ TRÌ']),
  text('ND30-BB-04', 'minutes', ['Lưu: VT, Hồ sơ', 'Lưu: VT']),
];
