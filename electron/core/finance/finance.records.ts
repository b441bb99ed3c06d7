import {
  contributionFieldsSchema,
  fundFlowFieldsSchema,
  statedTotalFieldsSchema,
} from '#shared/finance/fund.ts';
import { paymentFieldsSchema } from '#shared/finance/payment.ts';
import { workFieldsSchema } from '#shared/finance/work.ts';
import { recordTable } from '../journal/record-table.ts';

const areas = ['finance', 'papers'];

export const workRecords = recordTable({
  entity: 'work',
  table: 'works',
  schema: workFieldsSchema,
  areas,
});

export const fundFlowRecords = recordTable({
  entity: 'fundFlow',
  table: 'fund_flows',
  schema: fundFlowFieldsSchema,
  areas,
});

export const contributionRecords = recordTable({
  entity: 'contribution',
  table: 'contributions',
  schema: contributionFieldsSchema,
  areas,
});

export const statedTotalRecords = recordTable({
  entity: 'statedTotal',
  table: 'stated_totals',
  schema: statedTotalFieldsSchema,
  areas,
});

export const paymentRecords = recordTable({
  entity: 'payment',
  table: 'payments',
  schema: paymentFieldsSchema,
  areas,
});
