/** Failures of packages, slices and merges. */
export const exchangeErrorsVi = {
  'package.damaged': {
    title: 'Gói không còn nguyên như khi lập[ ({count} chỗ)][, chỗ đầu: {path}]',
    action:
      'Chưa có gì được nhận, dữ liệu trên máy này không thay đổi. Hãy bấm Kiểm tra gói để xem từng chỗ, rồi xin nơi gửi chép lại gói.',
  },
};
