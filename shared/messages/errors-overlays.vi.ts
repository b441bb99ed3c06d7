/** Failures of what a province decided on top of a set. */
export const overlayErrorsVi = {
  'overlay.invalid': {
    title: 'Nội dung quy định của tỉnh chưa đúng mẫu[ ở {path}]',
    action: 'Chưa có gì thay đổi. Hãy sửa chỗ đó rồi thử lại.',
  },
  'overlay.newerFormat': {
    title: 'Tệp quy định của tỉnh này do bản chương trình mới hơn tạo ra[ ({format})]',
    action: 'Chưa có gì được nhập. Hãy cập nhật chương trình rồi nhập lại.',
  },
  'overlay.hashMismatch': {
    title: 'Nội dung tệp không khớp mã kiểm tra ghi trong tệp[: {overlay}]',
    action:
      'Chưa có gì được nhập. Tệp đã bị sửa hoặc hỏng khi chép. Hãy xin lại tệp từ nơi gửi, hoặc nhập từng mức trên màn hình.',
  },
  'overlay.wrongKind': {
    title: 'Mức của tỉnh không cùng loại với chỉ tiêu[ {code}]',
    action:
      'Chưa có gì thay đổi. Chỉ tiêu tính bằng số cần mức bằng số, cùng chiều và cùng đơn vị; chỉ tiêu xếp theo thang cần một bậc của thang đó.',
  },
  'overlay.otherSet': {
    title: 'Quy định này ban hành cho bộ tiêu chí khác[, không phải {set}]',
    action: 'Quy định vẫn được giữ. Hãy ghi quy định của tỉnh cho bộ tiêu chí mới, nếu có.',
  },
  'overlay.actMissing': {
    title: 'Mức hoặc trường hợp của tỉnh chưa có văn bản quy định[ (chỉ tiêu {code})]',
    action: 'Chưa có gì thay đổi. Hãy ghi số, ngày của văn bản rồi chọn văn bản đó.',
  },
  'overlay.datesReversed': {
    title: 'Ngày hết hiệu lực đứng trước ngày bắt đầu[ (chỉ tiêu {code})]',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra hai ngày của quy định này.',
  },
  'overlay.duplicateLine': {
    title: 'Chỉ tiêu[ {code}] có hai quy định của tỉnh bắt đầu cùng một ngày',
    action: 'Chưa có gì thay đổi. Hãy giữ một, hoặc ghi ngày bắt đầu khác nhau.',
  },
  'overlay.codeTaken': {
    title: 'Số hiệu[ {code}] đã có trong bộ tiêu chí của Trung ương',
    action: 'Chưa có gì thay đổi. Hãy đặt số hiệu khác cho chỉ tiêu tỉnh bổ sung.',
  },
  'overlay.unknownCriterion': {
    title: 'Bộ tiêu chí này không có tiêu chí số[ {criterion}]',
    action: 'Chưa có gì thay đổi. Hãy chọn tiêu chí có trong bộ.',
  },
  'overlay.belowNational': {
    title: 'Mức của tỉnh thấp hơn mức Trung ương[ ở chỉ tiêu {code}]',
    action:
      'Chưa có gì thay đổi. Hãy đối chiếu lại văn bản; nếu đúng như vậy, xác nhận và ghi lý do để lưu cùng quy định.',
  },
  'overlay.notComparable': {
    title: 'Chương trình không so được mức của tỉnh với mức Trung ương[ ở chỉ tiêu {code}]',
    action:
      'Chưa có gì thay đổi. Hãy đối chiếu hai văn bản, xác nhận mức của tỉnh không thấp hơn và ghi lý do.',
  },
};
