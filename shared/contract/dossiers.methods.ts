import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { dossierFieldsSchema, dossierSchema } from '#shared/dossier/dossier.ts';
import { procedureSchema } from '#shared/procedures/procedure.ts';
import { unitSchema } from '#shared/units/unit.ts';
import { command, query } from './method.ts';

/** A newer text of what the dossier pins: shown to the officer, taken over only by command. */
const pinState = z.object({
  kind: z.enum(['criteria-set', 'overlay', 'procedure']),
  outdated: z.boolean(),
});

/** The numbers of a procedure that pages compare with, and the organisations it asks, with their sources. */
const procedureNumbers = procedureSchema.pick({
  title: true,
  sources: true,
  meeting: true,
  laterMeetings: true,
  publication: true,
  organisations: true,
});

/** Which procedure a dossier goes by; `own` is null for the program's. */
const procedureView = procedureNumbers.extend({
  own: z.object({ by: z.string(), act: z.string() }).nullable(),
});

const editable = dossierFieldsSchema
  .pick({
    asOf: true,
    variant: true,
    variantBasis: true,
    superiorBody: true,
    draftingOffice: true,
    securityAct: true,
    modelFields: true,
    comparedWith: true,
  })
  .partial();

export const dossiersMethods = {
  'dossiers.list': query(
    'Dossiers of the workspace, newest first, with their unit and set title.',
    z.object({}),
    z.array(
      dossierSchema.extend({ unitName: z.string(), setTitle: z.string(), grade: z.string() }),
    ),
  ),
  'dossiers.get': query(
    'One dossier with its unit, set title, column name and the state of its pins.',
    z.object({ dossierId: idSchema }),
    z.object({
      dossier: dossierSchema,
      unit: unitSchema,
      setTitle: z.string(),
      grade: z.string(),
      setVersion: z.int(),
      /** Hash of the text of the set in force on the as-of day; empty where the library has none. */
      textInForce: z.string(),
      variantName: z.string(),
      pins: z.array(pinState),
      /** What its procedure asks for; null where the regime has none yet. */
      procedure: procedureView.nullable(),
    }),
  ),
  'dossiers.create': command(
    'Create a dossier of a unit under a set for a year; the column follows from the unit unless given.',
    z.object({
      unitId: idSchema,
      setId: z.string().max(100),
      /** Without it the newest version of the text in force on the as-of day. */
      setVersion: z.int().min(0).optional(),
      year: z.int().min(2009).max(2100),
      variant: z.string().max(60).optional(),
      variantBasis: z.string().max(500).optional(),
      /** Default: the last day of the year, or today when that is earlier. */
      asOf: daySchema.optional(),
      overlayId: idSchema.optional(),
      superiorBody: z.string().max(200).optional(),
      /** Fields of a model commune: "du lịch; văn hóa". */
      modelFields: z.string().max(200).optional(),
    }),
    z.object({ dossierId: idSchema }),
  ),
  'dossiers.update': command(
    'Change the day, column or addressee of a dossier.',
    z.object({ dossierId: idSchema, patch: editable }),
    z.object({}),
  ),
  'dossiers.takeOverNewer': command(
    'Pin the newest text of the overlay (or set, or procedure) of this dossier; answers stay.',
    z.object({ dossierId: idSchema, kind: z.enum(['criteria-set', 'overlay', 'procedure']) }),
    z.object({}),
  ),
  'dossiers.setOverlay': command(
    'Judge a dossier with the newest text of an overlay, or with the national set alone; answers stay.',
    z.object({ dossierId: idSchema, overlayId: idSchema.nullable() }),
    z.object({}),
  ),
  'dossiers.setProcedure': command(
    "Let a dossier go by the office's own procedure of its regime, or by the program's; answers and papers stay.",
    z.object({ dossierId: idSchema, own: z.boolean() }),
    z.object({}),
  ),
  'dossiers.remove': command(
    'Remove a dossier; can be undone.',
    z.object({ dossierId: idSchema }),
    z.object({}),
  ),
};
