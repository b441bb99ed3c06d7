/** Failures of an office's own procedures. A piece in [brackets] goes when its detail is missing. */
export const procedureErrorsVi = {
  'procedure.noDraft': {
    title: 'Quy trình này không có bản nháp',
    action: 'Chưa có gì thay đổi. Hãy sửa quy trình và lưu nháp trước.',
  },
  'procedure.notUsed': {
    title: 'Quy trình riêng này chưa được dùng',
    action:
      'Hồ sơ vẫn theo quy trình của chương trình. Hãy mở trang Quy trình, sửa hết chỗ sai rồi bấm Dùng quy trình này.',
  },
  'procedure.faulty': {
    title: 'Quy trình riêng chưa dùng được: còn [{count} ]chỗ phải sửa',
    action: 'Bản nháp vẫn được giữ. Hãy sửa từng chỗ được nêu ở đầu trang rồi dùng lại.',
  },
  'procedure.tooLong': {
    title: 'Quy trình quá dài, chương trình không giữ được',
    action: 'Bản nháp trước đó vẫn còn. Hãy rút gọn nội dung các bước, quy tắc rồi lưu lại.',
  },
  'procedure.nothingToShare': {
    title: 'Chưa có quy trình riêng nào để xuất',
    action: 'Hãy sửa một quy trình và lưu nháp trước.',
  },
  'procedure.unreadableFile': {
    title: 'Tệp không phải quy trình của HoSoNTM[: {name}]',
    action: 'Chưa có gì thay đổi. Hãy xin lại tệp do HoSoNTM xuất ra.',
  },
  'procedure.hashMismatch': {
    title: 'Tệp quy trình đã bị sửa trên đường gửi[: {name}]',
    action: 'Chưa có gì thay đổi. Hãy xin lại tệp từ nơi gửi.',
  },
};
