/** Failures of packages, slices and merges. */
export const exchangeErrorsVi = {
  'findings.unreadable': {
    title: 'Tệp này không phải là tệp ý kiến của cơ quan xét hồ sơ',
    action: 'Chưa có gì được nhận. Hãy chọn tệp mà trang xem hồ sơ trong gói đã lưu.',
  },
  'findings.newer': {
    title: 'Tệp ý kiến do bản mới hơn của chương trình lưu',
    action: 'Chưa có gì được nhận. Hãy cập nhật chương trình rồi nhận lại.',
  },
  'findings.damaged': {
    title: 'Tệp ý kiến không còn nguyên như khi lưu',
    action: 'Chưa có gì được nhận. Hãy xin nơi gửi chép lại tệp.',
  },
  'findings.otherDossier': {
    title: 'Ý kiến này về hồ sơ không có trên máy này[: {unit} năm {year}]',
    action: 'Chưa có gì được nhận. Hãy mở máy có hồ sơ ấy rồi nhận ở đó.',
  },
  'package.damaged': {
    title: 'Gói không còn nguyên như khi lập[ ({count} chỗ)][, chỗ đầu: {path}]',
    action:
      'Chưa có gì được nhận, dữ liệu trên máy này không thay đổi. Hãy bấm Kiểm tra gói để xem từng chỗ, rồi xin nơi gửi chép lại gói.',
  },
  'package.passphraseNeeded': {
    title: 'Gói được khoá bằng mật khẩu',
    action: 'Chưa có gì được nhận. Hãy hỏi nơi gửi mật khẩu của gói rồi nhập vào ô Mật khẩu.',
  },
  'package.wrongPassphrase': {
    title: 'Mật khẩu không đúng',
    action:
      'Gói vẫn còn nguyên, chưa có gì được nhận. Hãy nhập lại: mật khẩu phân biệt chữ hoa, chữ thường và dấu tiếng Việt.',
  },
  'package.sealDamaged': {
    title: 'Gói có khoá đã bị sửa hoặc chép thiếu',
    action:
      'Chưa có gì được nhận, dữ liệu trên máy này không thay đổi. Hãy xin nơi gửi chép lại gói.',
  },
  'package.sourceDamaged': {
    title: 'Một tệp trong kho không còn nguyên như khi lưu[: {path}]',
    action:
      'Chưa có gói nào được lập. Hãy thêm lại tệp gốc của minh chứng hoặc lập lại văn bản, hay khôi phục từ bản sao lưu, rồi lập gói lần nữa.',
  },
  'package.noSuchFile': {
    title: 'Trong gói không có tệp này[: {path}]',
    action: 'Gói vẫn còn nguyên. Hãy chọn tệp khác trong danh sách.',
  },
  'package.otherOfThatName': {
    title: 'Đã nhận một gói khác cùng số hiệu[: {id}]',
    action:
      'Gói đã nhận vẫn còn nguyên. Hai gói khác nhau không thể cùng số hiệu: hãy hỏi lại nơi gửi.',
  },
  'package.missingPart': {
    title: 'Thiếu một phần của gói[: {name}]',
    action: 'Chưa có gì được nhận. Hãy chọn đủ các phần của cùng một gói trong một lần.',
  },
  'package.foreignPart': {
    title: 'Các tệp đã chọn không cùng một gói[: {name}]',
    action: 'Chưa có gì được nhận. Hãy chọn một gói, hoặc mọi phần (.001, .002 …) của một gói.',
  },
};
