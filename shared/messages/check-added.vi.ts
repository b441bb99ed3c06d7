import { sentences } from './sentences.ts';

/** What was added to the forty checks. */
export const checkAddedVi = sentences({
  T01: 'Văn bản cũ hơn số liệu',
  'T01.stale': 'Số liệu đã đổi sau khi lập; cần lập lại.',
  'T01.signedStale': 'Số liệu đã đổi sau khi ký; cần lập và ký bản mới.',
  T02: 'Mẫu văn bản',
  'T02.outline': 'Bố cục theo thông lệ, chưa đối chiếu với mẫu đã ban hành.',
  T03: 'Chỉ tiêu chưa đạt',
  'T03.notMet': '{reason}.',
  T04: 'Điều kiện ngoài các tiêu chí',
  'T04.notMet': 'Không đáp ứng: {condition}',
  'T04.undecided': 'Chưa đánh giá: {condition}',
  'T04.surveyChanged': 'Kết quả lấy ý kiến đã đổi sau khi xác nhận, cần xác nhận lại: {condition}',
  T05: 'Mẫu riêng của đơn vị',
  'T05.unusable':
    'Mẫu riêng không còn dùng được (dòng {line}: {found}), văn bản đang lập theo mẫu của chương trình. Hãy mở Mẫu văn bản để sửa.',
  T06: 'Mẫu Word của đơn vị',
  'T06.unusable':
    'Mẫu Word không còn dùng được ({found}), bản Word đang lập theo mẫu của chương trình. Hãy mở Mẫu văn bản để sửa.',
  'T06.apart':
    'Bản Word lập theo mẫu Word của đơn vị, bản PDF lập theo lời văn trong chương trình. Số liệu ở các đoạn cùng lời đã được so khớp; đoạn đơn vị viết lại thì cần đối chiếu. In và ký từ một bản.',
});
