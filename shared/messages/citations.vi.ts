import { sentences } from './sentences.ts';

/** Proofs that a paper cites, beside its pages. */
export const citationsVi = sentences({
  title: 'Minh chứng {label} được dẫn',
  cited: 'Minh chứng được dẫn ({count})',
  indicator: 'chỉ tiêu {code}',
  pages: 'trang {pages}',
  revision: 'lần {revision}',
  noFile: 'Minh chứng này chưa có tệp.',
  hasNewer: 'đã có bản mới',
  newer: 'Đã có bản mới hơn (lần {revision})',
  toNewer: 'Mở bản hiện hành',
  toMerged: 'Mở minh chứng đã gộp vào',
});
