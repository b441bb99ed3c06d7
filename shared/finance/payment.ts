import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { fundSourceIds } from './fund-source.ts';

/** Sources that pay for a work: an outstanding balance is no payment. */
export const payingSources = fundSourceIds.filter((id) => id !== 'credit-balance');

/** Money paid out for a work (giải ngân), one voucher each: from which source, and on which page of which proof. */
export const paymentFieldsSchema = z.object({
  unitId: idSchema,
  workId: idSchema,
  paidOn: daySchema,
  source: z.enum(fundSourceIds),
  /** Whole đồng. Below zero it is refused by `checkFund`. */
  amountDong: z.int().min(-1e15).max(1e15),
  /** Number of the payment order or invoice (số chứng từ, hóa đơn), as it stands on it. */
  voucher: z.string().max(120),
  /** The proof that holds the voucher, and its page. */
  evidenceId: idSchema.nullable(),
  page: z.int().min(1).max(100_000).nullable(),
  note: z.string().max(300),
});
export const paymentSchema = paymentFieldsSchema.extend({ id: idSchema });
export type PaymentFields = z.infer<typeof paymentFieldsSchema>;
export type Payment = z.infer<typeof paymentSchema>;

type Amount = Pick<Payment, 'amountDong'>;

/** Whole đồng of all of them; null where nothing was entered, which is not "nothing was paid". */
export const paymentsDong = (payments: readonly Amount[]): number | null =>
  payments.length === 0 ? null : payments.reduce((sum, { amountDong }) => sum + amountDong, 0);
