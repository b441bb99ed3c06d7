import { ownConceptFieldsSchema } from '#shared/figures/concept.ts';
import { figureFieldsSchema } from '#shared/figures/figure.ts';
import { recordTable } from '../journal/record-table.ts';

export const figureRecords = recordTable({
  entity: 'figure',
  table: 'figures',
  schema: figureFieldsSchema,
  areas: ['figures', 'villages', 'assessments', 'papers'],
});

export const ownConceptRecords = recordTable({
  entity: 'concept',
  table: 'own_concepts',
  schema: ownConceptFieldsSchema,
  areas: ['figures', 'villages'],
});
