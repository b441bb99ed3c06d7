import { sentences } from './sentences.ts';

/** The screen in place of every page while the workspace can't be opened. */
export const recoveryVi = sentences({
  'damaged.title': 'Tệp dữ liệu bị hỏng, chưa mở được',
  'damaged.kept':
    'Tệp hỏng được giữ riêng trong thư mục set-aside của kho dữ liệu, không bị xóa. Các tệp minh chứng không bị đụng tới.',
  'damaged.choose':
    'Bản sao lưu gần nhất đọc được: {at}, cỡ {size}. Những gì nhập sau thời điểm của bản đó cần nhập lại.',
  'damaged.none':
    'Chưa có bản sao lưu nào để khôi phục. Hãy chép lại thư mục dữ liệu từ USB hoặc máy khác, hoặc đưa thư mục set-aside cho người có chuyên môn.',
  restore: 'Khôi phục bản sao lưu ngày {at}',
  restoring: 'Đang khôi phục bản sao lưu',
  others: 'Bản sao lưu khác',
  backups: 'Các bản sao lưu',
  at: 'Lúc',
  size: 'Cỡ',
  choose: 'Khôi phục bản này',
  chooseOf: 'Khôi phục bản lúc {at}',
});
