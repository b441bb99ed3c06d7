import { z } from 'zod';
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

/** Somebody signed knowing that the paper prints indicators nobody has compared with the signed text. */
export const uncomparedConfirmationRecords = recordTable({
  entity: 'uncomparedConfirmation',
  table: 'uncompared_confirmations',
  schema: z.object({
    versionId: z.string(),
    codes: z.string(),
    person: z.string(),
    confirmedAt: z.string(),
  }),
  areas,
});

export const paperVersionRecords = recordTable({
  entity: 'paperVersion',
  table: 'paper_versions',
  schema: paperVersionFieldsSchema,
  areas,
});
