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
  'merge.wrongKind': {
    title: 'Đây không phải tệp giao việc hoặc bản đầy đủ để ghép',
    action:
      'Chưa có gì được ghép. Gói hồ sơ gửi cơ quan thẩm tra, thẩm định thì mở ở trang Gói hồ sơ; ở đây hãy chọn tệp lập bằng “Giao việc ra tệp”.',
  },
  'merge.unreadable': {
    title: 'Không đọc được nhật ký thay đổi trong tệp[ (dòng {line})]',
    action:
      'Chưa có gì được ghép, dữ liệu trên máy này không thay đổi. Hãy xin nơi gửi lập lại tệp; nếu nơi gửi dùng bản chương trình mới hơn thì cập nhật chương trình trên máy này trước.',
  },
  'merge.faulty': {
    title: 'Nhật ký thay đổi trong tệp không khớp: có dòng bị sửa, bị bỏ hoặc bị đổi thứ tự',
    action:
      'Chưa có gì được ghép, dữ liệu trên máy này không thay đổi. Chỗ đầu tiên: máy {device}, dòng số {seq}. Hãy xin nơi gửi lập lại tệp từ chương trình của họ; nếu vẫn gặp thì dữ liệu bên đó đã bị sửa bằng công cụ khác hoặc máy đã được khôi phục từ bản sao nguyên ổ đĩa.',
  },
  'merge.stranger': {
    title: 'Tệp này không cùng gốc với dữ liệu trên máy[ (nơi lập: {by})]',
    action:
      'Chưa có gì được ghép. Nếu đúng là muốn đưa dữ liệu của nơi khác vào đây, hãy chọn “Vẫn ghép” ở bảng xem trước.',
  },
  'merge.noConflict': {
    title: 'Chỗ này không còn hai giá trị để chọn',
    action: 'Đã có người chọn hoặc nhập lại giá trị này. Hãy xem lại danh sách.',
  },
  'merge.notUndoable': {
    title: 'Lần ghép này không hoàn tác được nữa',
    action:
      'Dữ liệu không thay đổi. Lần ghép này đã được hoàn tác, hoặc được làm ở máy khác; hãy hoàn tác trên máy đã ghép.',
  },
};
