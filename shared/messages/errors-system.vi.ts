/** Failures of the machine: calls, workspace, records, files. A piece in [brackets] goes when its detail is missing. */
export const systemErrorsVi = {
  'call.unknownMethod': {
    title: 'Chương trình không biết lệnh này[: {method}]',
    action:
      'Có thể cửa sổ và phần xử lý khác phiên bản. Hãy đóng chương trình rồi mở lại; dữ liệu vẫn còn nguyên.',
  },
  'call.invalidInput': {
    title: 'Nội dung gửi đi chưa đúng dạng[ ở mục {path}]',
    action: 'Chưa có gì thay đổi. Hãy xem lại mục vừa nhập rồi thử lại.',
  },
  'call.notAllowed': {
    title: 'Vai trò đang dùng không được làm việc này',
    action:
      'Chưa có gì thay đổi. Hãy nhờ người có quyền làm, hoặc mở chương trình với vai trò khác.',
  },
  'call.cancelled': {
    title: 'Đã dừng theo yêu cầu',
    action: 'Chưa có gì thay đổi. Có thể làm lại bất cứ lúc nào.',
  },
  'call.internal': {
    title: 'Chương trình gặp lỗi ngoài dự kiến[ (số {incident})]',
    action:
      'Những gì đã lưu vẫn còn nguyên. Hãy thử lại; nếu lỗi lặp lại, ghi lại số lỗi để báo người hỗ trợ.',
  },
  'call.hostGone': {
    title: 'Mất liên lạc với phần xử lý của chương trình',
    action:
      'Những gì đã lưu vẫn còn nguyên. Hãy chờ vài giây rồi bấm Thử lại; nếu không được, đóng cửa sổ và mở lại chương trình.',
  },
  'call.portTaken': {
    title:
      'Cổng {port} của máy này không dùng được: chương trình khác đang giữ hoặc hệ thống không cho phép',
    action: 'Hãy chọn số cổng khác, hoặc bỏ phần chọn cổng để chương trình tự tìm cổng trống.',
  },
  'officer.unknown': {
    title: 'Chưa biết ai đang làm việc trên máy này',
    action: 'Chưa có gì thay đổi. Hãy ghi họ tên của anh, chị một lần rồi làm lại.',
  },
  'workspace.locked': {
    title: 'Kho dữ liệu này đang được mở ở nơi khác[: {folder}]',
    action: 'Dữ liệu vẫn còn nguyên. Hãy dùng cửa sổ đang mở, hoặc đóng nó rồi thử lại.',
  },
  'workspace.newer': {
    title: 'Kho dữ liệu do phiên bản mới hơn của chương trình tạo ra',
    action: 'Dữ liệu vẫn còn nguyên và chưa bị mở để ghi. Hãy cài phiên bản mới nhất rồi mở lại.',
  },
  'workspace.damaged': {
    title: 'Tệp dữ liệu bị hỏng',
    action: 'Tệp hỏng được giữ riêng, không bị xóa. Hãy chọn khôi phục từ bản sao lưu gần nhất.',
  },
  'workspace.onNetwork': {
    title: 'Thư mục này nằm trên ổ mạng[: {folder}]',
    action:
      'Dữ liệu trên ổ mạng dễ hỏng khi mất kết nối. Hãy chọn một thư mục trên ổ đĩa của máy này.',
  },
  'workspace.notEmpty': {
    title: 'Thư mục này đã có tệp khác[: {folder}]',
    action: 'Chưa có gì bị ghi vào đó. Hãy chọn một thư mục trống.',
  },
  'workspace.notFound': {
    title: 'Không tìm thấy kho dữ liệu[ ở {folder}]',
    action: 'Hãy kiểm tra ổ đĩa hoặc USB đã cắm chưa, rồi chọn lại thư mục.',
  },
  'workspace.notOurs': {
    title: 'Tệp trong thư mục này không phải kho dữ liệu của chương trình[: {folder}]',
    action: 'Chưa có gì bị thay đổi. Hãy chọn một thư mục khác.',
  },
  'workspace.diskFull': {
    title: 'Chưa lưu được vì ổ đĩa đã đầy',
    action: 'Dữ liệu trước đó vẫn còn nguyên. Hãy giải phóng chỗ trống rồi bấm Thử lại.',
  },
  'workspace.diskFailed': {
    title: 'Chưa lưu được vì ổ đĩa báo lỗi[ ({reason})]',
    action:
      'Dữ liệu trước đó vẫn còn nguyên. Hãy kiểm tra ổ đĩa, sao lưu sang nơi khác rồi thử lại.',
  },
  'workspace.backupInvalid': {
    title: 'Bản sao lưu này không dùng được[: {name}]',
    action: 'Dữ liệu đang làm vẫn còn nguyên. Hãy chọn một bản sao lưu khác.',
  },
  'record.notFound': {
    title: 'Không còn thấy nội dung này',
    action: 'Có thể nó vừa được xóa hoặc hoàn tác. Hãy tải lại trang; dữ liệu khác vẫn còn nguyên.',
  },
  'record.alreadyExists': {
    title: 'Nội dung này đã có rồi',
    action: 'Chưa có gì thay đổi. Hãy mở mục đã có để sửa.',
  },
  'record.changedSince': {
    title: 'Nội dung này vừa được sửa ở nơi khác',
    action: 'Chưa có gì bị ghi đè. Hãy xem nội dung mới rồi sửa lại nếu cần.',
  },
  'record.inUse': {
    title: 'Chưa xóa được vì nơi khác đang dùng',
    action: 'Chưa có gì thay đổi. Hãy bỏ chỗ đang dùng trước rồi xóa.',
  },
  'history.nothingToUndo': {
    title: 'Không có thay đổi nào để hoàn tác',
    action: 'Chưa có gì thay đổi. Có thể xem các thay đổi cũ ở trang Lịch sử.',
  },
  'history.nothingToRestore': {
    title: 'Không có giá trị nào để khôi phục',
    action:
      'Giá trị này đang được dùng, hoặc không còn nhập lại được. Chưa có gì thay đổi; hãy mở lại lịch sử để xem các giá trị hiện có.',
  },
  'import.notAWorkbook': {
    title: 'Tệp này không phải bảng tính Excel[: {name}]',
    action: 'Chưa có gì được nhập. Hãy mở tệp bằng Excel, lưu lại ở dạng .xlsx rồi nhập.',
  },
  'import.unknownFormat': {
    title: 'Chương trình chưa đọc được dạng tệp này[: {name}]',
    action: 'Chưa có gì được nhập. Hãy dùng tệp .xlsx, .csv hoặc .json.',
  },
  'import.missingColumn': {
    title: 'Bảng nhập thiếu cột[ {column}]',
    action: 'Chưa có gì được nhập. Hãy thêm cột đó vào dòng đầu của bảng rồi nhập lại.',
  },
  'import.tooLarge': {
    title: 'Tệp nhập quá lớn',
    action: 'Chưa có gì được nhập. Hãy chia bảng thành nhiều tệp nhỏ.',
  },
  'import.invalidJson': {
    title: 'Tệp JSON viết sai cú pháp[: {name}]',
    action: 'Chưa có gì được nhập. Hãy xuất lại tệp từ chương trình đã tạo ra nó.',
  },
  'import.oldWorkbook': {
    title: 'Tệp là Office đời cũ (.xls, .doc) hoặc có mật khẩu[: {name}]',
    action:
      'Chưa có gì được nhập. Hãy mở tệp bằng Excel hoặc Word, bỏ mật khẩu, lưu ở dạng .xlsx hoặc .docx rồi nhập lại.',
  },
  'import.noTable': {
    title: 'Tệp không có bảng nào[: {name}]',
    action: 'Chưa có gì được nhập. Hãy chọn tệp có bảng, hoặc chép bảng rồi dán vào chương trình.',
  },
  'import.duplicateColumn': {
    title: 'Hai cột cùng mang tên[ {column}]',
    action: 'Chưa có gì được nhập. Hãy đổi tên hoặc bỏ một cột rồi nhập lại.',
  },
  'import.hiddenRow': {
    title: 'Dòng này đang bị ẩn trong bảng tính',
    action: 'Dòng này chưa được nhập. Hãy bỏ ẩn dòng nếu cần nhập, hoặc xóa dòng khỏi bảng.',
  },
  'import.hiddenColumn': {
    title: 'Cột[ {column}] đang bị ẩn mà có dữ liệu',
    action: 'Dòng này chưa được nhập. Hãy bỏ ẩn cột nếu cần nhập, hoặc xóa cột khỏi bảng.',
  },
  'import.formulaWithoutValue': {
    title: 'Ô[ {cell}] có công thức nhưng tệp không lưu kết quả tính',
    action: 'Dòng này chưa được nhập. Hãy mở tệp bằng Excel, chờ tính xong, lưu lại rồi nhập.',
  },
  'import.formulaFailed': {
    title: 'Ô[ {cell}] báo lỗi[ {text}]',
    action: 'Dòng này chưa được nhập. Hãy sửa công thức của ô đó trong Excel, lưu lại rồi nhập.',
  },
  'import.ambiguousCode': {
    title: 'Mã[ {code}] được Excel lưu là số nên không rõ là mã nào[: {choices}]',
    action:
      "Dòng này chưa được nhập. Hãy gõ mã ở dạng chữ (thêm dấu nháy đơn ở đầu, ví dụ '17.10).",
  },
  'import.dateForNumber': {
    title: 'Ô[ {cell}] là ngày[ {text}], không phải số',
    action:
      'Dòng này chưa được nhập. Excel có thể đã tự đổi số thành ngày: hãy đặt định dạng ô là Số rồi gõ lại.',
  },
  'import.mergedNumber': {
    title: 'Ô[ {cell}] là ô gộp: một số đứng cho nhiều ô',
    action: 'Dòng này chưa được nhập. Hãy bỏ gộp ô và ghi số vào đúng ô của nó.',
  },
  'import.mappingIncomplete': {
    title: 'Chưa chọn cột cho mục bắt buộc[: {field}]',
    action: 'Chưa có gì được nhập. Hãy chọn cột cho mục đó.',
  },
  'import.oldFont': {
    title: 'Cột[ {column}] có vẻ viết bằng phông chữ cũ (TCVN3 hoặc VNI)',
    action: 'Chưa có gì được nhập. Hãy xem chữ trước và sau khi chuyển rồi chọn bảng mã.',
  },
  'import.notAllAccepted': {
    title: 'Số liệu đã thay đổi so với lúc xem trước',
    action: 'Chưa có gì được nhập. Hãy xem lại bảng rồi nhập lần nữa.',
  },
  'store.missingFile': {
    title: 'Tệp gốc của minh chứng không còn trong kho',
    action: 'Thông tin về minh chứng vẫn còn. Hãy thêm lại tệp, hoặc khôi phục từ bản sao lưu.',
  },
  'store.notAFolder': {
    title: 'Nơi lưu[ {name}] là một tệp, không phải thư mục',
    action: 'Chưa có gì được ghi, tệp vẫn còn nguyên. Hãy chọn một thư mục khác.',
  },
  'store.uploadUnknown': {
    title: 'Tệp vừa chọn chưa được chuyển xong',
    action: 'Chưa có gì thay đổi. Hãy chọn lại tệp.',
  },
};
