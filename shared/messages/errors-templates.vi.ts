/** Failures of an office's own texts of papers. A piece in [brackets] goes when its detail is missing. */
export const templateErrorsVi = {
  'template.unknownPaper': {
    title: 'Chương trình không có văn bản này trong quy trình đã chọn[: {paper}]',
    action: 'Chưa có gì thay đổi. Hãy mở lại trang Mẫu văn bản rồi chọn văn bản trong danh sách.',
  },
  'template.noDraft': {
    title: 'Văn bản này không có bản nháp',
    action: 'Chưa có gì thay đổi. Hãy sửa lời văn và lưu nháp, hoặc đưa tệp Word lại trước.',
  },
  'template.notUsed': {
    title: 'Văn bản này đang theo mẫu của chương trình',
    action: 'Không có mẫu riêng nào để thôi dùng; chưa có gì thay đổi.',
  },
  'template.faulty': {
    title: 'Mẫu riêng chưa dùng được: còn [{count} ]chỗ sai[, đầu tiên ở dòng {line}][: {found}]',
    action:
      'Bản nháp vẫn được giữ; văn bản vẫn lập theo mẫu đang dùng. Hãy sửa các dòng được đánh dấu rồi dùng lại.',
  },
  'template.breaksForm': {
    title: 'Mẫu riêng làm văn bản sai thể thức[ ở {count} quy tắc: {rules}]',
    action:
      'Bản nháp vẫn được giữ; văn bản vẫn lập theo mẫu đang dùng. Hãy bấm Dùng thử để xem từng chỗ, sửa rồi dùng lại.',
  },
  'template.noSample': {
    title: 'Chưa có hồ sơ mẫu cho quy trình này',
    action: 'Bản nháp vẫn được giữ. Hãy chọn một hồ sơ của đơn vị theo quy trình này để thử.',
  },
  'template.otherProcedure': {
    title: 'Hồ sơ đã chọn theo quy trình khác[: {title}]',
    action: 'Chưa có gì thay đổi. Hãy thử với hồ sơ mẫu hoặc hồ sơ cùng quy trình.',
  },
  'template.nothingToShare': {
    title: 'Chưa có mẫu riêng nào để xuất',
    action: 'Hãy sửa lời văn một văn bản và lưu nháp, hoặc đưa một mẫu Word vào trước.',
  },
  'template.unreadableFile': {
    title: 'Tệp không phải mẫu văn bản của HoSoNTM[: {name}]',
    action: 'Chưa có gì thay đổi. Hãy xin lại tệp do HoSoNTM xuất ra.',
  },
  'template.hashMismatch': {
    title: 'Tệp mẫu văn bản đã bị sửa trên đường gửi[: {name}]',
    action: 'Chưa có gì thay đổi. Hãy xin lại tệp từ nơi gửi.',
  },
  'template.notDocx': {
    title: 'Tệp không phải văn bản Word (.docx)[: {name}]',
    action:
      'Chưa có gì thay đổi. Hãy mở tệp trong Word, chọn Lưu thành, kiểu Tài liệu Word (.docx), rồi đưa lại.',
  },
  'template.docxTooLarge': {
    title: 'Mẫu Word quá lớn, chương trình không nhận',
    action:
      'Chưa có gì thay đổi. Mẫu chỉ cần lời văn và bảng: hãy bỏ ảnh lớn trong tệp rồi đưa lại (tối đa 10 MB).',
  },
  'template.docxMacros': {
    title: 'Mẫu Word có macro hoặc tệp nhúng bên trong[: {found}]',
    action:
      'Chưa có gì thay đổi. Hãy bỏ macro, đối tượng nhúng rồi lưu thành Tài liệu Word (.docx) và đưa lại.',
  },
  'template.docxOutside': {
    title: 'Mẫu Word lấy nội dung từ nơi khác khi mở[: {found}]',
    action:
      'Chưa có gì thay đổi. Hãy bỏ ảnh hoặc mẫu liên kết từ ngoài (chèn hẳn ảnh vào tệp) rồi đưa lại.',
  },
  'template.docxField': {
    title: 'Mẫu Word có mã trường tự chạy chương trình hoặc lấy tệp khác[: {found}]',
    action: 'Chưa có gì thay đổi. Hãy bấm Alt+F9 trong Word để thấy mã trường, xóa nó rồi đưa lại.',
  },
  'template.docxUnfilled': {
    title: 'Không điền được số liệu vào mẫu Word',
    action:
      'Chưa có gì thay đổi. Hãy tải lại bản Word bắt đầu, chép lời văn của đơn vị sang rồi đưa lại; hoặc dùng lại mẫu của chương trình.',
  },
  'template.docxDisagrees': {
    title: 'Mẫu Word nêu số khác với số liệu của hồ sơ[: “{found}”, số liệu là “{expected}”]',
    action:
      'Văn bản này chưa lập; các văn bản khác không ảnh hưởng. Hãy thay số gõ sẵn trong mẫu Word bằng trường số liệu, hoặc dùng lại mẫu của chương trình.',
  },
};
