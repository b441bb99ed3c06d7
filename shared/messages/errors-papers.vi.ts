/** Failures of proofs and papers. A piece in [brackets] goes when its detail is missing. */
export const papersErrorsVi = {
  'checklist.unknownRequirement': {
    title: 'Danh mục minh chứng cần có không có mục này[: {name}]',
    action: 'Chưa có gì thay đổi. Danh mục có thể vừa được sửa; hãy mở lại trang rồi chọn lại.',
  },
  'checklist.noProvince': {
    title: 'Chưa ghi tên tỉnh của danh mục',
    action: 'Chưa có gì được lưu. Hãy ghi tên tỉnh đúng như trong Địa phương rồi lưu lại.',
  },
  'checklist.namedTwice': {
    title: 'Một minh chứng có tên hai lần trong danh mục[: {name}]',
    action: 'Chưa có gì được lưu. Hãy bỏ một trong hai dòng rồi lưu lại.',
  },
  'checklist.unknownTarget': {
    title: 'Bộ tiêu chí không có chỉ tiêu này[: {code}, {name}]',
    action: 'Chưa có gì được lưu. Hãy sửa số chỉ tiêu theo đúng bộ tiêu chí rồi lưu lại.',
  },
  'checklist.unreadableList': {
    title: 'Tệp không phải danh mục minh chứng cần có[: {name}][, chỗ {place}]',
    action:
      'Chưa có gì thay đổi. Hãy xin lại tệp do HoSoNTM xuất ra, hoặc lập danh mục trên màn hình.',
  },
  'checklist.hashMismatch': {
    title: 'Danh mục đã bị sửa trên đường gửi[: {name}]',
    action: 'Chưa có gì thay đổi. Hãy xin lại tệp từ nơi gửi.',
  },
  'evidence.emptyFile': {
    title: 'Tệp rỗng, không có nội dung[: {name}]',
    action: 'Tệp chưa được thêm. Hãy quét hoặc chép lại rồi thêm.',
  },
  'evidence.encryptedPdf': {
    title: 'Tệp PDF có mật khẩu[: {name}]',
    action: 'Tệp chưa được thêm. Hãy mở tệp, lưu một bản không mật khẩu rồi thêm bản đó.',
  },
  'evidence.damagedPdf': {
    title: 'Tệp PDF bị hỏng, không đọc được[: {name}]',
    action: 'Tệp chưa được thêm. Hãy quét lại hoặc xin lại bản gốc.',
  },
  'evidence.damagedImage': {
    title: 'Ảnh bị hỏng, không in được[: {name}]',
    action: 'Chưa có gì thay đổi. Hãy thay ảnh này bằng bản chụp lành rồi làm lại.',
  },
  'evidence.tooLarge': {
    title: 'Tệp quá lớn[: {name}]',
    action: 'Tệp chưa được thêm. Hãy quét lại ở 200 dpi hoặc chia thành nhiều tệp.',
  },
  'evidence.vanished': {
    title: 'Không còn thấy tệp[ {name}]',
    action: 'Tệp chưa được thêm. Hãy kiểm tra USB hoặc thư mục rồi chọn lại.',
  },
  'evidence.changedWhileRead': {
    title: 'Tệp bị thay đổi trong lúc đọc[: {name}]',
    action: 'Tệp chưa được thêm. Hãy đóng phần mềm đang mở tệp rồi chọn lại.',
  },
  'evidence.typeNotAccepted': {
    title: 'Chương trình chưa nhận loại tệp này[: {name}]',
    action: 'Tệp chưa được thêm. Hãy dùng PDF, ảnh (JPG, PNG), Word hoặc Excel.',
  },
  'evidence.pageRange': {
    title: 'Trang ghi không có trong tệp[ (tệp có {pages} trang)]',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại trang đầu và trang cuối.',
  },
  'evidence.indicatorOfOtherSet': {
    title: 'Chỉ tiêu[ {code}] không thuộc bộ tiêu chí của hồ sơ này',
    action: 'Chưa có gì thay đổi. Hãy chọn chỉ tiêu của hồ sơ.',
  },
  'evidence.expiryBeforeEffect': {
    title: 'Ngày hết hạn trước ngày có hiệu lực',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại hai ngày.',
  },
  'evidence.expiryBeforeEffectIn': {
    title: 'Minh chứng {label}: ngày hết hạn trước ngày có hiệu lực',
    action: 'Chưa minh chứng nào thay đổi. Hãy sửa riêng minh chứng này, hoặc bỏ chọn nó.',
  },
  'evidence.alreadyThere': {
    title: 'Tệp {name} đã có trong minh chứng {label}',
    action: 'Chưa có gì thay đổi. Hãy dùng minh chứng đã có, hoặc thêm thành minh chứng mới.',
  },
  'evidence.pathNotAllowed': {
    title: 'Đường dẫn tệp không được phép[: {name}]',
    action: 'Tệp chưa được thêm. Hãy chọn tệp bằng hộp thoại hoặc thả vào trang.',
  },
  'evidence.citedBySigned': {
    title: 'Văn bản đã ký[ số {number}][ ngày {day}] đang viện dẫn minh chứng này',
    action:
      'Chưa có gì thay đổi. Minh chứng đã được viện dẫn thì không gỡ được, chỉ thay bằng tệp mới: tệp cũ vẫn mở được từ văn bản đã ký.',
  },
  'evidence.fileNotCurrent': {
    title: 'Tệp này không còn là tệp hiện hành của minh chứng',
    action: 'Chưa có gì thay đổi. Hãy mở lại minh chứng rồi chọn một tệp hiện hành.',
  },
  'evidence.sameFile': {
    title: 'Tệp mới giống hệt tệp đang có[: {name}]',
    action: 'Chưa có gì thay đổi. Hãy chọn đúng tệp mới.',
  },
  'evidence.lastFile': {
    title: 'Đây là tệp duy nhất của minh chứng',
    action: 'Chưa có gì thay đổi. Hãy thay bằng tệp khác hoặc xóa cả minh chứng.',
  },
  'evidence.quoteNotFound': {
    title: 'Không thấy đoạn trích trên trang đã ghi[ (trang {pages})]',
    action: 'Chưa có gì thay đổi. Hãy bôi đen lại đoạn chữ trên đúng trang.',
  },
  'evidence.mergedWithItself': {
    title: 'Không gộp một minh chứng với chính nó',
    action: 'Chưa có gì thay đổi. Hãy chọn minh chứng khác.',
  },
  'evidence.mergedOfOtherUnit': {
    title: 'Hai minh chứng của hai đơn vị khác nhau',
    action: 'Chưa có gì thay đổi. Chỉ gộp được minh chứng của cùng một đơn vị.',
  },
  'evidence.splitAll': {
    title: 'Phải để lại ít nhất một tệp cho minh chứng cũ',
    action: 'Chưa có gì thay đổi. Hãy bỏ chọn bớt tệp.',
  },
  'evidence.alreadyLinked': {
    title: 'Minh chứng này đã gắn với chỉ tiêu[ {code}]',
    action: 'Chưa có gì thay đổi. Hãy sửa trang trích dẫn ngay tại chỉ tiêu đó.',
  },
  'paper.unknown': {
    title: 'Hồ sơ này không có văn bản[ {paper}]',
    action: 'Chưa có gì thay đổi. Hãy chọn trong danh sách văn bản.',
  },
  'paper.noProcedure': {
    title: 'Chưa có trình tự xét, công nhận nào phù hợp với hồ sơ này nên chưa có văn bản để lập',
    action: 'Dữ liệu vẫn còn nguyên. Hãy kiểm tra cấp, năm và ngày chốt số liệu của hồ sơ.',
  },
  'paper.refused': {
    title: 'Chưa lập được văn bản này',
    action: 'Dữ liệu vẫn còn nguyên. Hãy xem lý do ở trang Văn bản.',
  },
  'paper.missingData': {
    title: 'Văn bản còn thiếu dữ liệu[: {label}]',
    action: 'Dữ liệu vẫn còn nguyên. Hãy điền mục thiếu rồi lập lại.',
  },
  'paper.missingGlyph': {
    title: 'Có ký tự không in được[ ở mục {field}][: {character}]',
    action: 'Chưa có tệp nào được lập. Hãy thay ký tự đó bằng chữ hoặc dấu thông thường.',
  },
  'paper.lostWords': {
    title: 'Bản PDF bị mất chữ nên không được giao[: {words}]',
    action: 'Dữ liệu vẫn còn nguyên. Hãy rút ngắn đoạn chữ dài ở bảng liên quan rồi lập lại.',
  },
  'paper.jointSigned': {
    title: 'Văn bản chung này đã ký riêng ở hồ sơ của {unit}[, số {number}]',
    action:
      'Chưa có gì thay đổi. Hãy lập phiên bản mới của văn bản ở hồ sơ đó rồi ghi số chung, hoặc ghi đúng số và ngày đã ký.',
  },
  'paper.signedFrozen': {
    title: 'Văn bản đã ký nên không sửa được',
    action: 'Bản đã ký vẫn còn nguyên. Hãy lập phiên bản mới nếu cần thay đổi.',
  },
  'paper.numberAndDateTogether': {
    title: 'Số và ngày của văn bản phải ghi cùng nhau',
    action: 'Chưa có gì thay đổi. Hãy ghi đủ số và ngày.',
  },
  'paper.numberTaken': {
    title: 'Số này đã dùng cho văn bản khác[: {number}]',
    action: 'Chưa có gì thay đổi. Hãy kiểm tra lại sổ văn bản đi.',
  },
  'paper.scanMissing': {
    title: 'Chưa có bản quét của văn bản đã ký',
    action: 'Chưa có gì thay đổi. Hãy quét bản đã ký, đóng dấu rồi thêm vào.',
  },
  'paper.uncompared': {
    title: 'Văn bản in {count} chỉ tiêu chưa ai đối chiếu với văn bản gốc[: {codes}]',
    action:
      'Chưa ghi bản ký. Hãy đối chiếu ở trang Bộ tiêu chí, hoặc đánh dấu xác nhận đã biết rồi ghi lại. Xác nhận được lưu kèm tên người ghi.',
  },
  'paper.dateBeforeAsOf': {
    title: 'Ngày của văn bản trước ngày chốt số liệu',
    action: 'Chưa có gì thay đổi. Văn bản không thể có số liệu của ngày sau nó.',
  },
  'paper.noSigner': {
    title: 'Chưa có người ký vào ngày của văn bản',
    action: 'Dữ liệu vẫn còn nguyên. Hãy ghi người giữ chức vụ ở trang Cán bộ và chức vụ.',
  },
  'paper.notMade': {
    title: 'Văn bản chưa được lập',
    action: 'Hãy lập văn bản trước, rồi ghi số, ngày và bản ký.',
  },
  'paper.notWord': {
    title: 'Tệp này không phải văn bản Word (.docx) đọc được',
    action:
      'Chưa có gì thay đổi. Hãy mở tệp bằng Word, bỏ mật khẩu nếu có, lưu lại ở dạng .docx rồi kiểm tra lại.',
  },
  'paper.outlineInvalid': {
    title: 'Mẫu văn bản bị lỗi[ ở dòng {line}]',
    action: 'Dữ liệu vẫn còn nguyên. Hãy cài lại chương trình; nếu vẫn lỗi, báo người hỗ trợ.',
  },
  'paper.unreadable': {
    title: 'Không đọc lại được tệp của văn bản',
    action: 'Chưa đối chiếu được thể thức; số liệu vẫn còn nguyên. Hãy lập lại văn bản.',
  },
  'calendar.noSuchStep': {
    title: 'Thủ tục của hồ sơ không có bước này',
    action: 'Chưa có gì thay đổi. Hãy chọn một bước trong danh sách ở trang Lịch các bước.',
  },
  'calendar.noTarget': {
    title: 'Chưa có hạn nào để xuất ra lịch',
    action:
      'Dữ liệu vẫn còn nguyên. Hãy đặt ngày cần đạt ở trang Lịch các bước; bước đã xong không đưa vào lịch.',
  },
};
