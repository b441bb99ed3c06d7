/** Failures of the rules: units, criteria, answers, figures, people, procedure. A piece in [brackets] goes when its detail is missing. */
export const rulesErrorsVi = {
  'unit.nameMissing': {
    title: 'Chưa có tên địa phương',
    action: 'Hãy ghi tên, không kèm chữ xã, huyện, tỉnh ở trước.',
  },
  'unit.wrongLevel': {
    title: 'Bộ tiêu chí này không dành cho cấp của địa phương đã chọn',
    action: 'Chưa có gì thay đổi. Hãy chọn bộ tiêu chí đúng cấp.',
  },
  'unit.wrongParent': {
    title: 'Địa phương cấp trên[ {parent}] phải cao hơn về cấp hành chính',
    action: 'Chưa có gì thay đổi. Hãy chọn đơn vị cấp trên đúng cấp.',
  },
  'unit.wrongSuccessor': {
    title: 'Không thể sáp nhập vào {successor}',
    action: 'Chưa có gì thay đổi. Hãy chọn một đơn vị khác cùng cấp, không phải chính đơn vị này.',
  },
  'dossier.asOfOutsideYear': {
    title: 'Ngày tính số liệu không thuộc năm[ {year}]',
    action:
      'Chưa có gì thay đổi. Hãy chọn một ngày trong năm của hồ sơ, hoặc chậm nhất ngày 30/6 năm sau.',
  },
  'year.notLater': {
    title: 'Năm[ {year}] không sau năm của hồ sơ cũ[ ({before})]',
    action: 'Chưa có gì thay đổi. Hãy chọn một năm sau đó.',
  },
  'year.exists': {
    title: 'Địa phương đã có hồ sơ năm[ {year}] của bộ tiêu chí này',
    action: 'Chưa có gì thay đổi. Hãy mở hồ sơ đã có, hoặc chọn năm khác.',
  },
  'carried.figureDiffers': {
    title: '“{concept}” năm nay trong sổ là [{now}]; năm trước là {before}',
    action: 'Chưa có gì bị ghi đè. Hãy nhập kết quả năm nay cho nội dung này.',
  },
  'carried.settled': {
    title: 'Nội dung này không còn chờ xác nhận',
    action: 'Chưa có gì thay đổi. Muốn xác nhận lại, hãy hoàn tác việc trước.',
  },
  'criteria.unknownSet': {
    title: 'Không có bộ tiêu chí này[: {set}]',
    action: 'Chưa có gì thay đổi. Hãy chọn trong danh sách bộ tiêu chí.',
  },
  'criteria.unknownIndicator': {
    title: 'Bộ tiêu chí này không có chỉ tiêu[ {code}]',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại số hiệu chỉ tiêu.',
  },
  'criteria.unknownCriterion': {
    title: 'Bộ tiêu chí này không có tiêu chí số[ {criterion}]',
    action: 'Chưa có gì thay đổi. Hãy chọn tiêu chí có trong bộ.',
  },
  'criteria.unknownVariant': {
    title: 'Bộ tiêu chí này không có vùng, nhóm xã[ {variant}]',
    action: 'Chưa có gì thay đổi. Hãy chọn vùng hoặc nhóm xã có trong bộ tiêu chí[: {choices}].',
  },
  'criteria.variantMissing': {
    title: 'Chưa chọn vùng hoặc nhóm xã',
    action:
      'Bộ tiêu chí này có mức riêng cho từng vùng, nhóm xã. Chưa có gì thay đổi. Hãy chọn một trong[: {choices}].',
  },
  'criteria.setInvalid': {
    title: 'Nội dung bộ tiêu chí chưa đúng mẫu[ ở {path}]',
    action: 'Chưa có gì thay đổi. Hãy sửa chỗ đó rồi thử lại.',
  },
  'result.notANumber': {
    title: 'Chưa đọc được số[: “{text}”]',
    action:
      'Chưa có gì thay đổi. Viết số như 1.234,5: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ.',
  },
  'result.ambiguousNumber': {
    title: 'Số này có thể hiểu theo hai cách[: “{text}”]',
    action: 'Chưa có gì thay đổi. Hãy viết theo lối Việt Nam: 1.234,5.',
  },
  'result.negative': {
    title: 'Số này không thể âm',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại số liệu.',
  },
  'result.numeratorAboveDenominator': {
    title: 'Phần đạt được[ ({numerator})] lớn hơn tổng số[ ({denominator})]',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại hai số.',
  },
  'result.zeroDenominator': {
    title: 'Tổng số bằng 0 nên không tính được tỷ lệ',
    action:
      'Chưa có gì thay đổi. Nếu xã không có đối tượng này, hãy xem chỉ tiêu có được ghi “Không áp dụng” không.',
  },
  'result.wrongKind': {
    title: 'Câu trả lời không đúng loại mà chỉ tiêu yêu cầu',
    action: 'Chưa có gì thay đổi. Hãy nhập đúng loại: số, mức hoặc Đạt/Chưa đạt.',
  },
  'result.levelUnknown': {
    title: 'Không có mức này[. Các mức: {levels}]',
    action: 'Chưa có gì thay đổi. Hãy chọn một mức trong danh sách.',
  },
  'condition.alwaysApplies': {
    title: 'Điều kiện này không được ghi “Không áp dụng”',
    action:
      'Chưa có gì thay đổi. Bộ tiêu chí yêu cầu điều kiện này với mọi địa phương; hãy chọn Đạt, Chưa đạt hoặc để Chưa đánh giá.',
  },
  'result.notApplicableNotAllowed': {
    title: 'Chỉ tiêu này không được ghi “Không áp dụng”',
    action:
      'Chưa có gì thay đổi. Chỉ ghi được khi bộ tiêu chí, quy định của tỉnh hoặc hướng dẫn cho phép.',
  },
  'result.shareAboveHundred': {
    title: 'Tỷ lệ lớn hơn 100%',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại số liệu.',
  },
  'result.notWhole': {
    title: 'Số này phải là số nguyên',
    action: 'Chưa có gì thay đổi. Hộ, người, trường học được đếm trọn từng đơn vị.',
  },
  'result.reasonMissing': {
    title: 'Chưa ghi lý do',
    action: 'Chưa có gì thay đổi. Quyết định của người làm cần lý do để hội đồng hiểu.',
  },
  'result.duplicateRow': {
    title: 'Chỉ tiêu[ {code}] có nhiều dòng trong bảng',
    action: 'Các dòng trùng không được nhập. Hãy giữ lại một dòng rồi nhập lại.',
  },
  'result.unknownPart': {
    title: 'Chỉ tiêu[ {code}] không có phần[ {part}]',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại tên phần của chỉ tiêu.',
  },
  'result.verdictIsComputed': {
    title: 'Kết quả của chỉ tiêu[ {code}] được tính từ số liệu',
    action: 'Chưa có gì thay đổi. Muốn đổi kết quả, hãy sửa số liệu.',
  },
  'result.empty': {
    title: 'Chưa nhập gì cho chỉ tiêu này',
    action: 'Hãy nhập số liệu, chọn mức hoặc ghi ý kiến.',
  },
  'figure.conflict': {
    title: 'Số liệu này đã có một giá trị khác, cùng nguồn và cùng ngày',
    action: 'Chưa có gì bị ghi đè. Hãy sửa số đã có, hoặc ghi nguồn khác.',
  },
  'figure.unknownConcept': {
    title: 'Không có loại số liệu này',
    action: 'Chưa có gì thay đổi. Hãy chọn trong danh sách.',
  },
  'figure.laterThanAsOf': {
    title: 'Ngày của số liệu sau ngày chốt của hồ sơ',
    action: 'Chưa có gì thay đổi. Hãy sửa ngày của số liệu, hoặc ngày chốt số liệu của hồ sơ.',
  },
  'figure.notSummed': {
    title: '“{concept}” không phải là số cộng từ các thôn',
    action: 'Chưa có gì thay đổi. Hãy nhập số trực tiếp.',
  },
  'figure.dayTaken': {
    title: 'Ngày ấy đã có một số liệu cùng nguồn: {value}',
    action: 'Chưa có gì thay đổi. Hãy sửa số liệu của ngày ấy, hoặc chọn ngày khác.',
  },
  'sheet.noVillages': {
    title: 'Chưa có thôn nào trong danh sách của xã',
    action: 'Chưa lập phiếu. Hãy thêm các thôn ở mục Địa phương rồi làm lại.',
  },
  'sheet.notAVillage': {
    title: 'Phiếu này không gửi cho thôn ấy',
    action: 'Chưa ghi gì. Hãy chọn một thôn của xã.',
  },
  'sheet.noConcepts': {
    title: 'Phiếu chưa hỏi số liệu nào',
    action: 'Chưa lập phiếu. Hãy chọn ít nhất một số liệu.',
  },
  'snapshot.dayToCome': {
    title: 'Ngày [{day} ]chưa đến',
    action: 'Chưa có gì thay đổi. Hãy chọn hôm nay hoặc một ngày đã qua.',
  },
  'snapshot.beforeDossier': {
    title: 'Ngày [{day} ]hồ sơ chưa được lập, nên không biết kết quả khi đó',
    action: 'Chưa có gì thay đổi. Hãy nhập kết quả của ngày đó theo từng chỉ tiêu (--results TỆP).',
  },
  'worklist.empty': {
    title: 'Không có chỉ tiêu nào chưa đạt để in',
    action: 'Không có gì bị mất. Hãy chọn bộ phận khác.',
  },
  'progress.dayUnknown': {
    title: 'Không có kết quả của ngày[ {day}] để so sánh',
    action:
      'Không có gì bị mất. Hãy chọn ngày khác, hoặc nhập kết quả của ngày đó (hoso snapshot … --results TỆP).',
  },
  'people.termOverlap': {
    title: 'Người khác đang giữ chức vụ này trong thời gian đó',
    action: 'Chưa có gì thay đổi. Hãy ghi ngày thôi giữ chức của người trước.',
  },
  'people.termEndsBeforeStart': {
    title: 'Ngày thôi giữ chức trước ngày bắt đầu',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại hai ngày.',
  },
  'review.endsBeforeStart': {
    title: 'Ngày kết thúc trước ngày bắt đầu',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại hai ngày.',
  },
  'review.beforeReceipt': {
    title: 'Việc xét bắt đầu trước ngày nhận hồ sơ',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại hai ngày.',
  },
  'meeting.ballotsAboveIssued': {
    title: 'Số phiếu thu về lớn hơn số phiếu phát ra[ ({returned}/{issued})]',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại hai số.',
  },
  'meeting.votesAboveBallots': {
    title: 'Số phiếu đồng ý và không đồng ý lớn hơn số phiếu thu về[ ({votes}/{returned})]',
    action: 'Chưa có gì thay đổi. Phiếu không hợp lệ không tính vào hai số này.',
  },
  'meeting.voteTotals': {
    title: 'Số phiếu không khớp với số người dự họp[ ({votes}/{present})]',
    action: 'Chưa có gì thay đổi. Tổng số phiếu phải bằng số người có mặt.',
  },
  'meeting.presentAboveInvited': {
    title: 'Số người có mặt lớn hơn số người được mời',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại hai số.',
  },
  'meeting.sameChairAndSecretary': {
    title: 'Chủ trì và thư ký là cùng một người',
    action: 'Chưa có gì thay đổi. Hãy chọn hai người khác nhau.',
  },
  'opinion.dateBeforePublication': {
    title: 'Ngày góp ý trước ngày công khai dự thảo',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại hai ngày.',
  },
  'recognition.endsBeforeStart': {
    title: 'Ngày hết hiệu lực trước ngày bắt đầu',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại ngày hết hiệu lực và ngày quyết định.',
  },
  'recognition.withdrawnBeforeStart': {
    title: 'Ngày thu hồi trước ngày quyết định công nhận',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại ngày thu hồi và ngày quyết định.',
  },
  'publication.endsBeforeStart': {
    title: 'Ngày kết thúc công khai trước ngày bắt đầu',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại hai ngày.',
  },
};
