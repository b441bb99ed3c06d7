import { sentences } from './sentences.ts';

/** Required proofs of an indicator. `why.<rule>.<reason>`: what is not yet right with a proof, and what to do. */
export const checklistVi = sentences({
  title: 'Cần có',
  'state.missing': 'Còn thiếu',
  'state.arrived': 'Có nhưng chưa dùng được',
  'state.usable': 'Dùng được',
  'state.notNeeded': 'Nên có',
  recommended: 'nên có',
  province: 'theo danh mục của tỉnh',
  'level.village': 'thôn',
  'level.commune': 'xã',
  'level.district': 'huyện',
  'level.province': 'tỉnh',
  'level.central': 'trung ương',
  'level.organisation': 'đơn vị, tổ chức khác',
  'signature.unknown': 'Chưa xem',
  'signature.unsigned': 'Chưa ký',
  'signature.signed': 'Đã ký, không đóng dấu',
  'signature.sealed': 'Đã ký, đóng dấu',
  'signature.digital': 'Ký số của cơ quan',
  'why.file.none': 'Chưa có tệp. Hãy thêm bản quét hoặc bản điện tử.',
  'why.described.subject': 'Chưa ghi trích yếu nội dung.',
  'why.described.issuer': 'Chưa ghi cơ quan ban hành.',
  'why.described.day': 'Chưa ghi ngày ban hành.',
  'why.described.number': 'Chưa ghi số, ký hiệu.',
  'why.kind.unknown': 'Chưa ghi tên loại văn bản; ở đây cần: {kinds}.',
  'why.kind.other': '{kind} không thay được cho: {kinds}.',
  'why.kind.notYet': 'Mới là giấy tiếp nhận hoặc đề nghị, chưa phải văn bản cần có.',
  'why.level.unknown':
    'Chưa rõ cấp của cơ quan ban hành; ở đây cần cấp {levels}. Hãy chọn cấp trong thông tin minh chứng.',
  'why.level.other': 'Do cấp {level} ban hành; ở đây cần cấp {levels}.',
  'why.period.unknown': 'Chưa ghi ngày nên chưa biết thuộc năm nào.',
  'why.period.year': 'Có ngày {day}, không thuộc năm {year}. Hãy xin văn bản của năm đánh giá.',
  'why.period.tooOld': 'Có ngày {day}, đã quá {years} năm tính đến ngày số liệu.',
  'why.effective.unknown': 'Chưa ghi ngày nên chưa biết có hiệu lực vào ngày {asOf} không.',
  'why.effective.notYet': 'Có hiệu lực từ ngày {day}, sau ngày số liệu {asOf}.',
  'why.effective.expired':
    'Hết hạn ngày {day}, không còn giá trị vào ngày số liệu {asOf}. Hãy thay bằng bản cấp lại.',
  'why.signature.unknown-signed': 'Chưa ai xác nhận đã ký. Hãy mở văn bản xem rồi xác nhận.',
  'why.signature.unknown-sealed':
    'Chưa ai xác nhận đã ký, đóng dấu. Hãy mở văn bản xem rồi xác nhận.',
  'why.signature.unsigned': 'Chưa ký. Hãy thay bằng bản đã ký.',
  'why.signature.unsealed': 'Đã ký nhưng chưa đóng dấu.',
  'why.copy.unknown': 'Chưa ghi là bản gốc, bản sao y hay bản chụp.',
  'why.copy.plain': 'Mới có bản chụp; cần bản gốc hoặc bản sao y.',
  'why.readable.unread':
    'Chương trình chưa đọc được các trang của tệp {name}. Hãy bấm Đọc lại tệp.',
  'why.readable.unknownPicture':
    'Chương trình không đọc được loại ảnh của tệp {name}. Hãy lưu thành PDF hoặc JPEG rồi thêm lại.',
  'why.readable.blank': 'Tệp {name} có trang trắng: {pages}. Hãy quét lại, bỏ trang trắng.',
  'why.readable.coarse':
    'Trang {page} của tệp {name} chỉ quét {dpi} dpi, dưới {asked} dpi. Hãy quét lại nét hơn.',
  'why.readable.pagesMissing':
    'Tệp có {pages} trang mà văn bản có {sheets} tờ. Hãy thêm các trang còn thiếu.',
});
