import { z } from 'zod';
import {
  contributionSchema,
  statedTotalSchema,
  type Contribution,
  type Funds,
  type StatedTotal,
} from './fund.ts';
import { fundSourceIds, fundSources, type FundSourceId } from './fund-source.ts';
import { contributedDong, flowDong, fundYears, rowsDong, scopeSum } from './fund-sums.ts';

const stated = z.int();
const parts = z.int();
const source = z.enum(fundSourceIds);
const ofSource = { source, year: z.int(), stated, parts };

/**
 * Two numbers that should agree and do not: the table of sources against the contributions one by one; more paid out
 * than allotted; an outstanding balance typed as money lent; a stated sum against its parts; certificates renewed and
 * being renewed against the households that gave land.
 */
export const fundDifferenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('contributions'), ...ofSource }),
  z.object({ kind: z.literal('disbursed'), ...ofSource }),
  z.object({ kind: z.literal('stock'), ...ofSource }),
  z.object({ kind: z.literal('stated'), total: statedTotalSchema, stated, parts }),
  z.object({ kind: z.literal('certificates'), contribution: contributionSchema, stated, parts }),
]);
export type FundDifference = z.infer<typeof fundDifferenceSchema>;

/** Everything in the funds of a unit that does not agree with itself. */
export const fundDifferences = (funds: Funds): readonly FundDifference[] => [
  ...fundYears(funds).flatMap((year) => fundSources.flatMap(({ id }) => ofYear(funds, id, year))),
  ...funds.stated.flatMap((total) => statedDifference(funds, total)),
  ...funds.contributions.flatMap(certificates),
];

const ofYear = (funds: Funds, source: FundSourceId, year: number): readonly FundDifference[] => {
  const stated = rowsDong(funds, source, { year, column: 'allottedDong' });
  const parts = contributedDong(funds, source, year);
  const paid = rowsDong(funds, source, { year, column: 'disbursedDong' });
  const allotted = flowDong(funds, source, { year, column: 'allottedDong' });
  const at = { source, year } as const;
  return [
    ...(stated !== null && parts !== null && stated !== parts
      ? [{ kind: 'contributions', ...at, stated, parts } as const]
      : []),
    ...(paid !== null && allotted !== null && paid > allotted
      ? [{ kind: 'disbursed', ...at, stated: paid, parts: allotted } as const]
      : []),
    ...(source === 'credit' ? stockAsFlow(funds, year) : []),
  ];
};

/** Nobody lends in a year exactly what is outstanding at its end: one of the two is in the wrong row. */
const stockAsFlow = (funds: Funds, year: number): readonly FundDifference[] => {
  const lent = rowsDong(funds, 'credit', { year, column: 'allottedDong' });
  const balance = rowsDong(funds, 'credit-balance', { year, column: 'allottedDong' });
  return lent !== null && lent > 0 && lent === balance
    ? [{ kind: 'stock', source: 'credit', year, stated: lent, parts: balance }]
    : [];
};

const statedDifference = (funds: Funds, total: StatedTotal): readonly FundDifference[] => {
  const { fromYear, toYear, scope, statedDong } = total;
  const years = fundYears(funds).filter((year) => fromYear <= year && year <= toYear);
  const parts = scopeSum(funds, { scope, years }) ?? 0;
  return agrees(total, parts) ? [] : [{ kind: 'stated', total, stated: statedDong, parts }];
};

/** A hundredth either way is still "khoảng", "gần", "trên"; custom, no act says how near "gần" is. */
const agrees = ({ qualifier, statedDong }: StatedTotal, parts: number): boolean => {
  const isNear = Math.abs(parts - statedDong) * 100 <= statedDong;
  switch (qualifier) {
    case 'exact':
      return parts === statedDong;
    case 'nearly':
      return parts < statedDong && isNear;
    case 'over':
      return parts > statedDong && isNear;
    case 'about':
    case 'estimated':
      return isNear;
  }
};

const certificates = (contribution: Contribution): readonly FundDifference[] => {
  const { kind, households, certificatesRenewed, certificatesPending } = contribution;
  const parts = certificatesRenewed + certificatesPending;
  return kind === 'land' && households !== parts
    ? [{ kind: 'certificates', contribution, stated: households, parts }]
    : [];
};
