import { z } from 'zod';
import { withoutLeadingZeros } from '#shared/kernel/decimal.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { fundSourceIds } from './fund-source.ts';

/** Whole đồng, up to a thousand nghìn tỷ. Below zero it is refused by `checkFund` with a sentence of its own. */
const dong = z.int().min(-1e15).max(1e15);
const price = z.int().min(-1e9).max(1e9);
const year = z.int().min(2000).max(2100);
const count = z.int().min(0).max(1_000_000);
const line = z.string().max(300);

/** Money of one source in one year: planned, allotted and so carried out, paid out. Null is "not entered", never 0. */
export const fundFlowFieldsSchema = z.object({
  unitId: idSchema,
  year,
  source: z.enum(fundSourceIds),
  plannedDong: dong.nullable(),
  allottedDong: dong.nullable(),
  disbursedDong: dong.nullable(),
  note: line,
});
export const fundFlowSchema = fundFlowFieldsSchema.extend({ id: idSchema });
export type FundFlowFields = z.infer<typeof fundFlowFieldsSchema>;
export type FundFlow = z.infer<typeof fundFlowSchema>;

export const contributionKinds = ['cash', 'labour', 'land'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/**
 * What the people gave in a year: cash in đồng; labour as days × price of a day; land as m² × price of a m². Land
 * carries the households that gave it and how far their land-use certificates are.
 */
export const contributionFieldsSchema = z.object({
  unitId: idSchema,
  year,
  kind: z.enum(contributionKinds),
  /** For which work, road or village. */
  purpose: line,
  /** Days or m² as a plain decimal; empty for cash. */
  quantity: z
    .string()
    .regex(/^(\d{1,7}(\.\d{1,4})?)?$/)
    .transform(withoutLeadingZeros),
  /** Đồng a day or a m². */
  priceDong: price,
  /** Cash only; of labour and land the sum is computed. */
  amountDong: dong,
  households: count,
  certificatesRenewed: count,
  certificatesPending: count,
  note: line,
});
export const contributionSchema = contributionFieldsSchema.extend({ id: idSchema });
export type ContributionFields = z.infer<typeof contributionFieldsSchema>;
export type Contribution = z.infer<typeof contributionSchema>;

export const statedScopes = [
  'total',
  'state',
  'merged',
  'business',
  'people',
  'credit',
  'with-credit',
] as const;
export type StatedScope = (typeof statedScopes)[number];

/** gần, trên, khoảng, ước; exact without one. */
export const statedQualifiers = ['exact', 'nearly', 'over', 'about', 'estimated'] as const;
export type StatedQualifier = (typeof statedQualifiers)[number];

/** A sum as a resolution or a report states it ("gần 3.206 tỷ đồng"), to be held against its parts. */
export const statedTotalFieldsSchema = z.object({
  unitId: idSchema,
  fromYear: year,
  toYear: year,
  scope: z.enum(statedScopes),
  qualifier: z.enum(statedQualifiers),
  statedDong: dong,
  /** The paper that states it. */
  place: line,
});
export const statedTotalSchema = statedTotalFieldsSchema.extend({ id: idSchema });
export type StatedTotalFields = z.infer<typeof statedTotalFieldsSchema>;
export type StatedTotal = z.infer<typeof statedTotalSchema>;

/** All that is kept of a unit's money. */
export type Funds = {
  readonly flows: readonly FundFlow[];
  readonly contributions: readonly Contribution[];
  readonly stated: readonly StatedTotal[];
};

export const noFunds: Funds = { flows: [], contributions: [], stated: [] };
