import type { ErrorText } from './error-table.ts';

/** Why a paper can not be made now, by the reason of "paper.refused". A piece in [brackets] goes when its detail is missing. */
export const refusalsVi: Readonly<Record<string, ErrorText>> = {
  'set-not-met': {
    title: 'Chưa lập được văn bản này vì còn nội dung chưa đạt[: {codes}]',
    action: 'Dữ liệu vẫn còn nguyên. Khi mọi tiêu chí đạt, văn bản này sẽ lập được.',
  },
  'set-undecided': {
    title: 'Chưa lập được văn bản này vì còn nội dung chưa đủ căn cứ[: {codes}]',
    action: 'Dữ liệu vẫn còn nguyên. Hãy bổ sung số liệu hoặc kết luận cho các nội dung đó.',
  },
  'condition-open': {
    title: 'Chưa lập được văn bản này vì còn điều kiện chưa đáp ứng[: {condition}]',
    action: 'Dữ liệu vẫn còn nguyên. Hãy kết luận điều kiện đó, kèm căn cứ, ở trang Điều kiện xét.',
  },
  'construction-debt': {
    title: 'Chưa lập được văn bản này vì còn nợ đọng xây dựng cơ bản[: {debt}]',
    action: 'Dữ liệu vẫn còn nguyên. Hãy kiểm tra vốn đã bố trí ở trang Công trình và nợ đọng.',
  },
  'papers-not-signed': {
    title: 'Cần ký, ghi số và ngày trước cho[: {papers}]',
    action: 'Dữ liệu vẫn còn nguyên. Văn bản này dẫn số, ngày của các văn bản đó.',
  },
  'lower-grade-not-held': {
    title: 'Chưa ghi quyết định công nhận xã[ {grade}]',
    action: 'Dữ liệu vẫn còn nguyên. Hãy ghi quyết định ở trang Danh hiệu đã công nhận.',
  },
  'lower-grade-not-kept': {
    title: 'Danh hiệu[ {grade}] không còn giữ đủ[: {met}/{total} chỉ tiêu]',
    action: 'Dữ liệu vẫn còn nguyên. Hãy rà soát lại ở trang Danh hiệu đã công nhận.',
  },
  'no-meeting': {
    title: 'Chưa ghi cuộc họp đề nghị xét, công nhận',
    action: 'Dữ liệu vẫn còn nguyên. Hãy ghi thành phần và kết quả biểu quyết ở trang Cuộc họp.',
  },
  'meeting-share-too-low': {
    title: 'Tỷ lệ nhất trí của cuộc họp chưa đủ[: {share}%][, cần từ {required}%]',
    action: 'Dữ liệu vẫn còn nguyên. Hãy kiểm tra số phiếu, hoặc họp lại rồi ghi kết quả mới.',
  },
};

/** Papers of a dossier as an officer calls them. */
export const paperNamesVi: Readonly<Record<string, string>> = {
  P01: 'Tờ trình',
  P02: 'Báo cáo kết quả',
  P03: 'Biểu tự đánh giá',
  P04: 'Báo cáo tổng hợp ý kiến',
  P05: 'Biên bản họp',
  P06: 'Báo cáo nợ đọng xây dựng cơ bản',
  P07: 'Danh mục minh chứng',
  P08: 'Phụ lục hình ảnh',
};
