import { figureFieldsSchema } from '#shared/figures/figure.ts';
import { recordTable } from '../journal/record-table.ts';

export const figureRecords = recordTable({
  entity: 'figure',
  table: 'figures',
  schema: figureFieldsSchema,
  areas: ['figures', 'assessments', 'papers'],
});
