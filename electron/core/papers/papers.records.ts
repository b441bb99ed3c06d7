import {
  paperChoiceFieldsSchema,
  paperTextFieldsSchema,
  paperVersionFieldsSchema,
} from '#shared/dossier/dossier.ts';
import { recordTable } from '../journal/record-table.ts';

const areas = ['papers'];

export const paperTextRecords = recordTable({
  entity: 'paperText',
  table: 'paper_texts',
  schema: paperTextFieldsSchema,
  areas,
});

export const paperChoiceRecords = recordTable({
  entity: 'paperChoice',
  table: 'paper_choices',
  schema: paperChoiceFieldsSchema,
  areas,
});

export const paperVersionRecords = recordTable({
  entity: 'paperVersion',
  table: 'paper_versions',
  schema: paperVersionFieldsSchema,
  areas,
});
