/** Failures of the satisfaction survey. A piece in [brackets] goes when its detail is missing. */
export const surveyErrorsVi = {
  'survey.notStarted': {
    title: 'Hồ sơ này chưa có đợt lấy ý kiến',
    action: 'Hãy mở trang Lấy ý kiến hài lòng và bấm Bắt đầu đợt lấy ý kiến.',
  },
  'survey.nothingToPropose': {
    title: 'Kết quả lấy ý kiến chưa cho biết gì về điều kiện này',
    action: 'Nhập đủ phiếu của mọi nơi rồi xác nhận lại. Chưa có gì thay đổi.',
  },
  'survey.noSheet': {
    title: 'Chưa có mẫu phiếu cho loại đơn vị này[: {sheet}]',
    action:
      'Chưa có gì thay đổi. Hãy chọn mẫu phiếu khác; mẫu phiếu là dữ liệu, cập nhật được khi có hướng dẫn.',
  },
  'survey.sheetInUse': {
    title: 'Đã nhập phiếu theo mẫu đang dùng, không đổi mẫu được',
    action: 'Phiếu đã nhập vẫn còn nguyên. Muốn đổi mẫu, hãy xóa đợt lấy ý kiến rồi bắt đầu lại.',
  },
  'survey.notAPlace': {
    title: 'Địa phương này không thuộc đợt lấy ý kiến[: {name}]',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra tên thôn, hoặc thêm thôn ở trang Địa phương.',
  },
  'survey.noPlaces': {
    title: 'Đơn vị chưa có thôn nào để lấy ý kiến',
    action: 'Hãy thêm các thôn ở trang Địa phương rồi bắt đầu lại.',
  },
  'survey.issuedAboveHouseholds': {
    title: 'Phát ra {issued} phiếu, nhiều hơn {households} hộ',
    action:
      'Số vừa gõ chưa được lưu, các số khác vẫn còn. Mỗi hộ một phiếu: hãy sửa số phiếu phát ra hoặc số hộ.',
  },
  'survey.returnedAboveIssued': {
    title: 'Thu về {returned} phiếu, nhiều hơn {issued} phiếu phát ra',
    action: 'Số vừa gõ chưa được lưu, các số khác vẫn còn. Hãy sửa một trong hai số.',
  },
  'survey.validSum': {
    title: 'Hợp lệ {valid} và không hợp lệ {invalid} cộng lại không bằng {returned} phiếu thu về',
    action: 'Các số vẫn còn trên màn hình, chưa được lưu. Hãy đối chiếu với biên bản của thôn.',
  },
  'survey.questionCount': {
    title: 'Có {given} câu, mẫu phiếu có {asked} câu',
    action: 'Chưa lưu; những gì đã gõ vẫn còn. Hãy nhập đủ và đúng số câu của mẫu phiếu.',
  },
  'survey.questionSum': {
    title:
      'Câu {question}: {satisfied} hài lòng và {unsatisfied} không hài lòng cộng lại không bằng {valid} phiếu hợp lệ',
    action: 'Các số vẫn còn trên màn hình, chưa được lưu. Hãy đối chiếu với biên bản của thôn.',
  },
  'survey.numberAboveIssued': {
    title: 'Phiếu số {number} không có: thôn chỉ phát ra {issued} phiếu',
    action:
      'Phiếu này chưa được lưu, các phiếu trước vẫn còn. Hãy xem lại số trên phiếu hoặc số phiếu phát ra.',
  },
  'survey.tooManyBallots': {
    title: 'Đã nhập đủ {returned} phiếu thu về của thôn',
    action:
      'Phiếu này chưa được lưu, các phiếu trước vẫn còn. Hãy sửa số phiếu thu về, hoặc xem phiếu nào nhập nhầm số.',
  },
  'survey.unknownReason': {
    title: 'Lý do không có trong danh sách, hoặc cho câu không có trong phiếu[: {reason}]',
    action: 'Chưa lưu. Hãy chọn lý do trong danh sách, hoặc ghi vào ô ý kiến khác.',
  },
  'survey.nothingToSettle': {
    title: 'Phiếu số {number} chưa được nhập đủ hai lần',
    action: 'Chưa có gì thay đổi. Hãy nhập lần còn thiếu rồi đối chiếu.',
  },
  'survey.endsBeforeStart': {
    title: 'Ngày kết thúc lấy ý kiến trước ngày bắt đầu',
    action: 'Ngày vừa gõ chưa được lưu. Hãy sửa một trong hai ngày.',
  },
  'survey.noTallies': {
    title: 'Không tìm thấy biểu tổng hợp của các thôn trong tệp[: {name}]',
    action: 'Chưa có gì thay đổi. Hãy tải biểu mẫu Excel ở trang này, điền rồi nhập lại.',
  },
} as const;
