import { z } from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import type { Funds } from './fund.ts';
import { fundSourceIds, fundSources, type FundSourceId } from './fund-source.ts';
import { rowsDong } from './fund-sums.ts';
import { paymentsDong, type Payment } from './payment.ts';
import type { Work } from './work.ts';

const stated = z.int();
const parts = z.int();
const ofWork = { workId: idSchema, stated, parts };

/**
 * What the works say that their payments or the funds deny: a sum paid that its vouchers don't add up to; more paid
 * than was allotted; more paid to works out of a source in a year than the funds say was paid out at all.
 */
export const workDifferenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paid'), ...ofWork }),
  z.object({ kind: z.literal('paidAboveAllotted'), ...ofWork }),
  z.object({
    kind: z.literal('paidAboveFunds'),
    source: z.enum(fundSourceIds),
    year: z.int(),
    stated,
    parts,
  }),
]);
export type WorkDifference = z.infer<typeof workDifferenceSchema>;

type Ledger = {
  readonly works: readonly Work[];
  readonly payments: readonly Payment[];
  readonly funds: Pick<Funds, 'flows'>;
};

/** Everything in works, payments and funds that does not agree. */
export const workDifferences = ({ works, payments, funds }: Ledger): readonly WorkDifference[] => [
  ...works.flatMap((work) => ofOneWork(work, payments)),
  ...paymentYears(payments).flatMap((year) =>
    fundSources.flatMap(({ id }) => ofSource({ works, payments, funds }, id, year)),
  ),
];

const ofOneWork = (work: Work, all: readonly Payment[]): readonly WorkDifference[] => {
  const parts = paymentsDong(all.filter(({ workId }) => workId === work.id));
  const at = { workId: work.id } as const;
  const paid = Math.max(parts ?? 0, work.paidDong);
  return [
    ...(parts !== null && parts !== work.paidDong
      ? [{ kind: 'paid', ...at, stated: work.paidDong, parts } as const]
      : []),
    ...(paid > work.allottedDong
      ? [{ kind: 'paidAboveAllotted', ...at, stated: work.allottedDong, parts: paid } as const]
      : []),
  ];
};

const yearOf = ({ paidOn }: Pick<Payment, 'paidOn'>): number => Number(paidOn.slice(0, 4));

const paymentYears = (payments: readonly Payment[]): readonly number[] =>
  [...new Set(payments.map(yearOf))].toSorted((a, b) => a - b);

/** Funds pay for more than works, so less is no fault; where the funds name no sum, nothing is compared. */
const ofSource = (
  { payments, funds }: Ledger,
  source: FundSourceId,
  year: number,
): readonly WorkDifference[] => {
  const stated = rowsDong(funds, source, { year, column: 'disbursedDong' });
  const own = payments.filter((one) => one.source === source && yearOf(one) === year);
  const parts = paymentsDong(own);
  return stated !== null && parts !== null && parts > stated
    ? [{ kind: 'paidAboveFunds', source, year, stated, parts }]
    : [];
};
