import { z } from 'zod';
import { setOrigins } from '#shared/criteria/set-origin.ts';
import { setTextFieldsSchema, signOffFieldsSchema } from '#shared/criteria/sign-off.ts';
import { recordTable } from '../journal/record-table.ts';

/** An overlay is one document: acts, levels and rules belong together and are pinned together. */
export const overlayRecords = recordTable({
  entity: 'overlay',
  table: 'overlays',
  schema: z.object({
    title: z.string(),
    provinceName: z.string(),
    baseSetId: z.string(),
    json: z.string(),
  }),
  areas: ['criteria', 'dossiers', 'assessments'],
});

/** One version of a set that this workspace made or took in; the program's own stay in its files. */
export const setRecords = recordTable({
  entity: 'criteriaSet',
  table: 'criteria_sets',
  schema: z.object({
    setId: z.string(),
    version: z.int().min(1),
    json: z.string(),
    contentSha256: z.string(),
    origin: z.enum(setOrigins),
    addedAt: z.string(),
  }),
  areas: ['criteria', 'dossiers', 'assessments'],
});

export const setTextRecords = recordTable({
  entity: 'setText',
  table: 'set_texts',
  schema: setTextFieldsSchema,
  areas: ['criteria'],
});

export const signOffRecords = recordTable({
  entity: 'signOff',
  table: 'sign_offs',
  schema: signOffFieldsSchema,
  areas: ['criteria', 'assessments', 'papers'],
});
