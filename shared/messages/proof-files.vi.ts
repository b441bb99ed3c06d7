import { sentences } from './sentences.ts';

/** Files of a proof: newer ones, earlier ones, merging and splitting. */
export const proofFilesVi = sentences({
  files: 'Tệp của minh chứng',
  replace: 'Thay bằng bản mới',
  replaceFile: 'Thay riêng tệp {name}',
  replaceTitle: 'Thay tệp của {label} bằng bản mới',
  replaceSave: 'Thay tệp',
  replaceHint:
    'Tệp cũ vẫn được giữ và mở được từ văn bản đã ký. Trang trích dẫn được dò lại theo nội dung; trang nào không chắc sẽ được nhắc xem lại.',
  replaced: 'Đã thay tệp của {label}',
  newFiles: 'Tệp bản mới',
  choose: 'Chọn tệp mới',
  drop: 'hoặc thả tệp vào đây',
  reason: 'Lý do thay',
  reasonExample: 'Giấy chứng nhận cấp lại',
  merge: 'Gộp với minh chứng khác',
  mergeTitle: 'Gộp một minh chứng khác vào {label}',
  mergeHint:
    'Tệp và trích dẫn của minh chứng được chọn chuyển sang {label}; số, ngày, trích yếu của {label} giữ nguyên.',
  mergeSearch: 'Tìm theo ký hiệu, số, trích yếu',
  merged: 'Đã gộp {other} vào {label}',
  mergedFrom: 'gộp từ {label}',
  split: 'Tách {name} thành minh chứng riêng',
  splitOff: 'Đã tách {name} thành minh chứng riêng',
  moveUp: 'Đưa {name} lên trước',
  removeFile: 'Gỡ tệp {name}',
  fileRemoved: 'Đã gỡ tệp {name}',
  revisions: 'Các lần thay',
  revision: 'Lần {revision}',
  revisionNow: 'Lần {revision} (hiện hành)',
  showRevision: 'Xem lần {revision}',
  until: 'hết hạn {day}',
  past: 'Đang xem lần {revision}, không phải bản hiện hành',
  backToNow: 'Về bản hiện hành',
});
