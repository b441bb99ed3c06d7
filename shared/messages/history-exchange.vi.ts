import { sentences } from './sentences.ts';

/** Commands that make what is handed out, and take in what others hand out, as the history says them. */
export const historyExchangeVi = sentences({
  'do.binder.bound': 'Đóng quyển hồ sơ',
  'do.binder.printPack': 'In bộ in hồ sơ',
  'do.binder.printList': 'In danh sách minh chứng',
  'do.binder.printMatrix': 'In ma trận minh chứng',
  'do.binder.printCovers': 'In tờ bìa minh chứng',
  'do.findings.import': 'Nhận ý kiến từ tệp',
  'do.packages.rollUp': 'Tổng hợp các gói hồ sơ',
  'do.packages.make': 'Lập gói hồ sơ',
  'do.packages.handIn': 'Ghi việc nộp gói hồ sơ',
  'do.packages.import': 'Nhận gói hồ sơ',
  'do.packages.openFile': 'Mở tệp trong gói',
  'do.packages.forget': 'Bỏ gói khỏi danh sách',
  'do.packages.verify': 'Kiểm tra gói',
  'do.merges.handOut': 'Giao việc ra tệp',
  'do.merges.apply': 'Ghép việc từ tệp',
  'do.merges.decide': 'Chọn giá trị khi ghép việc',
  'do.merges.printReport': 'Lập biên bản ghép việc',
  'do.merges.undo': 'Hoàn tác cả lần ghép việc',
});
