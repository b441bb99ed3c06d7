import { day } from '#shared/kernel/day.ts';
import type { Methods } from '#shared/contract/methods.ts';
import type { Commune } from '../core/support/commune-dossier.ts';
import { newWork } from '../core/support/new-work.ts';

type Name = Extract<keyof Methods, `finance.${string}`>;

const payment = async ({ call, unitId }: Commune) => {
  const { id: workId } = await call('finance.saveWork', { fields: { ...newWork, unitId } });
  return { fields: paymentOf(unitId, workId) };
};

const paymentOf = (unitId: string, workId: string) => ({
  unitId,
  workId,
  paidOn: day('2024-06-14'),
  source: 'commune' as const,
  amountDong: 5_000_000,
  voucher: 'GRT 0001/2024',
  evidenceId: null,
  page: null,
  note: '',
});

/** A payment is of a work, which an input made at random never names. */
export const undoneFinance: { readonly [N in Name]?: (commune: Commune) => Promise<unknown> } = {
  'finance.savePayment': payment,
  'finance.removePayment': async (core) => core.call('finance.savePayment', await payment(core)),
};
