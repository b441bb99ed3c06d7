import type { Translation } from './sentences.ts';
import type { worksVi } from './works.vi.ts';

export const worksEn: Translation<typeof worksVi> = {
  'payments.title': 'Payments of works',
  'payments.lead': 'One voucher a row. Proofs that name the work can be chosen.',
  'payments.add': 'Add a voucher',
  'payment.removed': 'The voucher was removed',
  'payment.work': 'Work',
  'payment.paidOn': 'Day',
  'payment.source': 'Source',
  'payment.amountDong': 'Million đồng',
  'payment.voucher': 'Voucher, invoice',
  'payment.proof': 'Proof',
  'payment.noProof': 'None',
  'payment.page': 'Page',
  'payment.sum': 'Sum',
  'difference.paid': '{work}: {stated} million paid; the vouchers add up to {parts} million.',
  'difference.paidAboveAllotted':
    '{work}: {parts} million paid, more than the {stated} million allotted.',
  'difference.paidAboveFunds':
    '{source} of {year}: vouchers of works add up to {parts} million, the funds paid out {stated} million.',
};
