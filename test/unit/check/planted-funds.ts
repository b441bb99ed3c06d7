import type { Contribution, FundFlow, StatedTotal } from '#shared/finance/fund.ts';
import type { Payment } from '#shared/finance/payment.ts';
import { day } from '#shared/kernel/day.ts';
import { withFreeText, withSource } from './change-facts.ts';
import type { Planted } from './planted.ts';

const withFlow =
  (source: FundFlow['source'], change: (flow: FundFlow) => Partial<FundFlow>) => () =>
    withSource(({ funds }) => ({
      funds: {
        ...funds,
        flows: funds.flows.map((one) =>
          one.source === source && one.year === 2024 ? { ...one, ...change(one) } : one,
        ),
      },
    }));

const withLand = (change: Partial<Contribution>) => () =>
  withSource(({ funds }) => ({
    funds: {
      ...funds,
      contributions: funds.contributions.map((one) =>
        one.id === 'land-2024' ? { ...one, ...change } : one,
      ),
    },
  }));

const withStated = (change: Partial<StatedTotal>) => () =>
  withSource(({ funds }) => ({
    funds: { ...funds, stated: funds.stated.map((one) => ({ ...one, ...change })) },
  }));

const withFigure = (value: string) => () =>
  withSource(({ figures }) => {
    const [first] = figures;
    const fund = { concept: 'funds.central.2024', value, unitOf: 'triệu đồng' };
    return {
      figures: first ? [...figures, { ...first, ...fund, asOf: day('2024-11-30') }] : [],
    };
  });

const withPayment = (change: Partial<Payment>) => () =>
  withSource(({ payments }) => ({
    payments: payments.map((one, at) => (at === 0 ? { ...one, ...change } : one)),
  }));

/** Faults of money, one at a time. */
export const plantedFunds: readonly Planted[] = [
  [
    'K31.aboveFunds',
    () =>
      withSource(({ works }) => ({
        works: works.map((one, at) =>
          at === 0 ? { ...one, allottedDong: one.allottedDong + 12_000_000_000 } : one,
        ),
      })),
  ],
  ['K31.paid', withPayment({ amountDong: 1_999_000_000 })],
  [
    'K31.paidAboveAllotted',
    () =>
      withSource(({ works, payments }) => ({
        works: works.map((one, at) => (at === 0 ? { ...one, paidDong: 4_269_000_000 } : one)),
        payments: payments.map((one, at) =>
          at === 0 ? { ...one, amountDong: 2_001_000_000 } : one,
        ),
      })),
  ],
  ['K31.paidAboveFunds', withPayment({ source: 'business' })],
  ['K31.noVoucher', withPayment({ voucher: ' ' })],
  ['K32.contributions', withFlow('people-cash', () => ({ allottedDong: 818_000_000 }))],
  ['K32.disbursed', withFlow('merged', () => ({ disbursedDong: 4_611_000_000 }))],
  ['K32.stock', withFlow('credit', () => ({ allottedDong: 58_400_000_000 }))],
  ['K32.stated', withStated({ statedDong: 38_226_000_000 })],
  ['K32.stated', withStated({ qualifier: 'nearly', statedDong: 38_200_000_000 })],
  ['K32.certificates', withLand({ certificatesPending: 24 })],
  ['K32.thousand', withFigure('3.42')],
  ['K32.twoPlaces', withFigure('3400')],
  // 46.300 + 51.800 + 58.400, added up over the years.
  ['K32.stockSum', () => withFreeText('Dư nợ tín dụng giai đoạn đạt 156.500 triệu đồng.')],
];
