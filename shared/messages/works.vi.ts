import { sentences } from './sentences.ts';

/** Payments of works and what doesn't agree with them. */
export const worksVi = sentences({
  'payments.title': 'Giải ngân theo công trình',
  'payments.lead':
    'Mỗi dòng là một chứng từ. Minh chứng chọn được là những văn bản đã gắn với công trình.',
  'payments.add': 'Thêm chứng từ',
  'payment.removed': 'Đã xóa chứng từ thanh toán',
  'payment.work': 'Công trình',
  'payment.paidOn': 'Ngày',
  'payment.source': 'Nguồn vốn',
  'payment.amountDong': 'Số tiền (triệu đồng)',
  'payment.voucher': 'Số chứng từ, hóa đơn',
  'payment.proof': 'Minh chứng',
  'payment.noProof': 'Chưa có',
  'payment.page': 'Trang',
  'payment.sum': 'Cộng',
  'difference.paid':
    '{work}: ghi đã thanh toán {stated} triệu đồng, các chứng từ cộng lại là {parts} triệu đồng.',
  'difference.paidAboveAllotted':
    '{work}: đã thanh toán {parts} triệu đồng, nhiều hơn vốn đã bố trí {stated} triệu đồng.',
  'difference.paidAboveFunds':
    '{source} năm {year}: chứng từ của các công trình cộng lại là {parts} triệu đồng, nguồn vốn chỉ giải ngân {stated} triệu đồng.',
});
