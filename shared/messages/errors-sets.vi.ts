/** Failures of taking in, mending and comparing criteria sets. A piece in [brackets] goes when its detail is missing. */
export const setErrorsVi = {
  'criteria.newerFormat': {
    title: 'Tệp bộ tiêu chí này do bản chương trình mới hơn tạo ra[ ({format})]',
    action: 'Chưa có gì được nhập. Hãy cập nhật chương trình rồi nhập lại.',
  },
  'criteria.hashMismatch': {
    title: 'Nội dung tệp không khớp mã kiểm tra ghi trong tệp[: {set}]',
    action:
      'Chưa có gì được nhập. Tệp đã bị sửa hoặc hỏng khi chép. Hãy xin lại tệp từ nơi gửi, hoặc sửa bằng bảng Excel.',
  },
  'criteria.duplicateCodes': {
    title: 'Có số tiêu chí, chỉ tiêu bị trùng[: {codes}]',
    action: 'Chưa có gì thay đổi. Hãy đánh lại số cho các dòng trùng rồi thử lại.',
  },
  'criteria.groupUndeclared': {
    title: 'Chỉ tiêu[ {code}] có mức cho vùng, nhóm chưa khai[: {variant}]',
    action: 'Chưa có gì thay đổi. Hãy thêm vùng, nhóm đó vào bộ tiêu chí hoặc bỏ mức này.',
  },
  'criteria.levelMissing': {
    title: 'Chỉ tiêu[ {code}] còn thiếu mức của vùng, nhóm[ {variant}]',
    action: 'Chưa có gì thay đổi. Hãy ghi mức cho đủ các vùng, nhóm rồi thử lại.',
  },
  'criteria.requiresCycle': {
    title: 'Các bộ tiêu chí đòi nhau thành vòng[: {sets}]',
    action: 'Chưa có gì thay đổi. Hãy bỏ một yêu cầu “phải đạt trước” trong vòng đó.',
  },
  'criteria.idTaken': {
    title: 'Đã có bộ tiêu chí khác mang tên này[ ({set})]',
    action: 'Chưa có gì được lưu, nội dung đang sửa vẫn còn. Hãy đặt tên khác rồi lưu lại.',
  },
  'criteria.notNewest': {
    title: 'Bộ tiêu chí đã có bản mới hơn bản đang sửa[: bản {version}]',
    action:
      'Chưa có gì được lưu, nội dung đang sửa vẫn còn. Hãy xem bản mới, rồi sửa lại từ bản đó.',
  },
  'annex.notADocument': {
    title: 'Tệp này không phải văn bản Word dạng .docx[: {name}]',
    action:
      'Chưa có gì được đọc, dữ liệu vẫn còn nguyên. Hãy mở tệp bằng Word, lưu lại ở dạng .docx rồi chọn lại; tệp PDF thì đính kèm ở trang của bộ tiêu chí để đối chiếu.',
  },
  'annex.oldDocument': {
    title: 'Tệp Word đời cũ (.doc) hoặc có mật khẩu nên chưa đọc được[: {name}]',
    action:
      'Chưa có gì được đọc, dữ liệu vẫn còn nguyên. Hãy mở tệp bằng Word, bỏ mật khẩu nếu có, lưu lại ở dạng .docx rồi chọn lại.',
  },
  'annex.noTable': {
    title: 'Văn bản không có bảng nào[: {name}]',
    action:
      'Chưa có gì được đọc, dữ liệu vẫn còn nguyên. Nếu phụ lục là ảnh chụp trong văn bản thì chương trình không đọc được chữ; hãy chọn tệp có bảng, hoặc lập bộ tiêu chí trên màn hình.',
  },
  'annex.noHead': {
    title: 'Không bảng nào trong văn bản có đầu bảng của bộ tiêu chí',
    action:
      'Chưa có gì được đọc. Đầu bảng cần có cột “Tiêu chí”, cột “Nội dung” hoặc “Chỉ tiêu” và ít nhất một cột mức; hãy sửa đầu bảng trong Word rồi chọn lại.',
  },
  'annex.tooManyRows': {
    title: 'Các bảng trong văn bản có quá nhiều dòng[: {count} dòng, nhiều nhất là {most}]',
    action: 'Chưa có gì được đọc. Hãy để trong tệp chỉ phụ lục của bộ tiêu chí rồi chọn lại.',
  },
  'upgrade.otherLevel': {
    title: 'Bộ tiêu chí này dành cho cấp khác[: {to}]',
    action: 'Hồ sơ chưa thay đổi. Hãy chọn bản khác của bộ tiêu chí mà hồ sơ đang dùng.',
  },
  'upgrade.otherGrade': {
    title: 'Bộ tiêu chí này xét danh hiệu khác[: {to}]',
    action: 'Hồ sơ chưa thay đổi. Muốn xét danh hiệu khác, hãy tạo hồ sơ mới.',
  },
  'upgrade.otherPeriod': {
    title: 'Bộ tiêu chí này thuộc giai đoạn khác[: {to}]',
    action:
      'Hồ sơ chưa thay đổi. Số hiệu chỉ tiêu của hai giai đoạn không cùng nghĩa: hãy xem khả năng đáp ứng bộ tiêu chí đó ở trang Khả năng đáp ứng bộ tiêu chí mới, rồi tạo hồ sơ mới.',
  },
  'upgrade.sameText': {
    title: 'Hồ sơ đang dùng đúng bản này[: {to}]',
    action: 'Hồ sơ chưa thay đổi. Hãy chọn bản khác nếu cần.',
  },
  'crosswalk.sameSet': {
    title: 'Bảng chuyển đổi cần hai bộ tiêu chí khác nhau',
    action: 'Chưa có gì thay đổi. Hãy chọn bộ tiêu chí khác làm bộ mới.',
  },
  'crosswalk.unknownTarget': {
    title: 'Bộ tiêu chí mới không có tiêu chí, chỉ tiêu[ {target}]',
    action: 'Chưa có gì được lưu. Hãy chọn tiêu chí hoặc chỉ tiêu có trong bộ mới.',
  },
  'crosswalk.nothingFrom': {
    title: 'Chưa chọn chỉ tiêu cũ nào[ cho {target}]',
    action: 'Chưa có gì được lưu. Hãy chọn chỉ tiêu cũ, hoặc ghi là không có nội dung tương ứng.',
  },
  'crosswalk.duplicateLine': {
    title: 'Bảng chuyển đổi có hai dòng như nhau[ cho {target}]',
    action: 'Chưa có gì được lưu. Hãy sửa dòng đã có thay vì thêm dòng mới.',
  },
  'crosswalk.noTarget': {
    title: 'Chưa có bảng chuyển đổi nào từ bộ tiêu chí của hồ sơ này',
    action: 'Chưa có gì thay đổi. Hãy chọn bộ tiêu chí mới cần xem.',
  },
  'sheet.notASet': {
    title: 'Không tìm thấy bảng bộ tiêu chí trong tệp',
    action:
      'Chưa có gì được nhập. Bảng cần một hàng tiêu đề có các cột Tiêu chí, Nội dung và ít nhất một cột mức; hoặc dùng bảng mẫu của chương trình.',
  },
  'sheet.cellUnreadable': {
    title: 'Không đọc được ô[ ở trang “{sheet}”][, dòng {row}][, cột “{column}”][: “{text}”]',
    action: 'Chưa có gì được nhập. Hãy sửa hoặc điền ô đó rồi nhập lại.',
  },
  'sheet.rowWithoutOwner': {
    title: 'Có dòng không thuộc tiêu chí, chỉ tiêu nào[ ở trang “{sheet}”][, dòng {row}]',
    action: 'Chưa có gì được nhập. Hãy sửa số tiêu chí, chỉ tiêu ở dòng đó rồi nhập lại.',
  },
  'sheet.mergedCells': {
    title: 'Bảng có ô bị gộp[ {cell}][ ở trang “{sheet}”]',
    action: 'Chưa có gì được nhập. Hãy bỏ gộp, ghi đủ nội dung từng dòng rồi nhập lại.',
  },
  'sheet.formula': {
    title: 'Bảng có công thức ở ô[ {cell}][, trang “{sheet}”]',
    action:
      'Chưa có gì được nhập. Kết quả công thức có thể đã cũ. Hãy chép lại thành giá trị rồi nhập lại.',
  },
  'sheet.hiddenRows': {
    title: 'Bảng có dòng bị ẩn[: {rows}][, trang “{sheet}”]',
    action: 'Chưa có gì được nhập. Hãy bỏ ẩn để xem, xóa dòng thừa rồi nhập lại.',
  },
  'sheet.tooManyRows': {
    title: 'Bảng dài quá {limit} dòng[, trang “{sheet}”]',
    action: 'Chưa có gì được nhập. Hãy chỉ giữ lại bảng bộ tiêu chí rồi nhập lại.',
  },
};
