import { z } from 'zod';
import { fundDifferenceSchema } from '#shared/finance/fund-differences.ts';
import {
  contributionFieldsSchema,
  contributionSchema,
  fundFlowFieldsSchema,
  fundFlowSchema,
  statedTotalFieldsSchema,
  statedTotalSchema,
} from '#shared/finance/fund.ts';
import { paymentFieldsSchema, paymentSchema } from '#shared/finance/payment.ts';
import { workDifferenceSchema } from '#shared/finance/work-differences.ts';
import { workFieldsSchema, workSchema } from '#shared/finance/work.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { command, query } from './method.ts';

const ofUnit = z.object({ unitId: idSchema });
const byId = z.object({ id: idSchema });
const saved = z.object({ id: idSchema });
const nothing = z.object({});

/** Add without id, change with it. */
const save = <T extends z.ZodType>(fields: T) => z.object({ id: idSchema.optional(), fields });

export const financeMethods = {
  'finance.works': query(
    "Works of a unit with the debt of each, the sums, the payments, and what doesn't agree.",
    ofUnit,
    z.object({
      works: z.array(workSchema.extend({ debtDong: z.int() })),
      totals: z.object({
        totalDong: z.int(),
        acceptedDong: z.int(),
        allottedDong: z.int(),
        paidDong: z.int(),
        debtDong: z.int(),
      }),
      payments: z.array(paymentSchema),
      differences: z.array(workDifferenceSchema),
    }),
  ),
  'finance.saveWork': command('Add or change a work.', save(workFieldsSchema), saved),
  'finance.removeWork': command('Remove a work and its payments.', byId, nothing),
  'finance.savePayment': command(
    'Add or change a payment of a work.',
    save(paymentFieldsSchema),
    saved,
  ),
  'finance.removePayment': command('Remove a payment.', byId, nothing),
  'finance.funds': query(
    "Funds of a unit by source and year, what the people gave, stated sums, and what doesn't agree.",
    ofUnit,
    z.object({
      flows: z.array(fundFlowSchema),
      contributions: z.array(contributionSchema),
      stated: z.array(statedTotalSchema),
      differences: z.array(fundDifferenceSchema),
    }),
  ),
  'finance.saveFlow': command(
    'Write the money of one source in one year.',
    fundFlowFieldsSchema,
    saved,
  ),
  'finance.removeFlow': command('Remove the money of one source in one year.', byId, nothing),
  'finance.saveContribution': command(
    'Add or change what the people gave.',
    save(contributionFieldsSchema),
    saved,
  ),
  'finance.removeContribution': command('Remove a contribution.', byId, nothing),
  'finance.saveStated': command(
    'Add or change a sum that a paper states.',
    save(statedTotalFieldsSchema),
    saved,
  ),
  'finance.removeStated': command('Remove a stated sum.', byId, nothing),
};
