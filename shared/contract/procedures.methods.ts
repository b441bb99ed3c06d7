import { z } from 'zod';
import { idSchema, sha256Schema } from '#shared/kernel/ids.ts';
import { procedureDraftSchema } from '#shared/procedures/own/draft.ts';
import { ownProcedureFieldsSchema } from '#shared/procedures/own/own-procedure.ts';
import { leftOutSchema } from '#shared/procedures/left-out.ts';
import { unitLevelSchema } from '#shared/units/unit.ts';
import { command, query } from './method.ts';

const { procedureId } = ownProcedureFieldsSchema.shape;
const uploadId = z.string().max(100);

const stateOf = {
  used: z.boolean(),
  hasDraft: z.boolean(),
  usedBy: z.string(),
  usedAt: z.string().nullable(),
};

const comingSchema = z.object({
  id: z.string(),
  title: z.string(),
  by: z.string(),
  /** This program ships the procedure that it fills. */
  isKnown: z.boolean(),
  /** A draft that stands here and would be replaced. */
  replacesDraft: z.boolean(),
  /** It is the one that is here already. */
  isSame: z.boolean(),
  steps: z.int(),
  rules: z.int(),
  faults: z.int(),
});

export const proceduresMethods = {
  'procedures.list': query(
    'Every procedure with the number of its steps, papers and own rules, and whether the office has its own.',
    z.object({}),
    z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        level: unitLevelSchema,
        steps: z.int(),
        papers: z.int(),
        rules: z.int(),
        /** Who wrote the own one; empty for the program's. */
        by: z.string(),
        ...stateOf,
        /** Places of the draft that have to be mended before it is used. */
        faults: z.int(),
        /** Dossiers that go by the own one. */
        dossiers: z.int(),
      }),
    ),
  ),
  'procedures.leftOut': query(
    'Kinds of units that have no procedure in a period, each with the reason.',
    z.object({}),
    z.array(leftOutSchema),
  ),
  'procedures.get': query(
    'One procedure: the program’s, the draft and what is used, with the dossiers of its regime.',
    z.object({ procedureId }),
    z.object({
      ...stateOf,
      shipped: procedureDraftSchema,
      draft: procedureDraftSchema.nullable(),
      usedText: procedureDraftSchema.nullable(),
      /** Procedures of the same level whose steps can be a beginning. */
      models: z.array(z.object({ id: z.string(), title: z.string() })),
      dossiers: z.array(
        z.object({
          id: idSchema,
          unitName: z.string(),
          year: z.int(),
          /** It goes by the own one. */
          own: z.boolean(),
          /** A newer text of what it goes by is here. */
          outdated: z.boolean(),
        }),
      ),
    }),
  ),
  'procedures.save': command(
    'Keep a procedure of the office as a draft, whatever faults it has; no dossier goes by it.',
    z.object({ procedure: procedureDraftSchema }),
    z.object({}),
  ),
  'procedures.discard': command(
    'Drop the draft; what is used stays. Can be undone.',
    z.object({ procedureId }),
    z.object({}),
  ),
  'procedures.use': command(
    'Let new dossiers of the regime take the draft; refused while it has a fault. Dossiers that are there choose.',
    z.object({ procedureId }),
    z.object({}),
  ),
  'procedures.restore': command(
    'Let new dossiers take the program’s procedure again; the office’s stays as a draft. Can be undone.',
    z.object({ procedureId }),
    z.object({}),
  ),
  'procedures.exportFile': command(
    'Own procedures with their rules as one file in the store, with its hash inside; all of them, or one.',
    z.object({ procedureId: procedureId.optional() }),
    z.object({ fileSha256: sha256Schema, name: z.string(), procedures: z.int() }),
    { anonymous: true },
  ),
  'procedures.readFile': query(
    'What a file of procedures would bring, without taking anything in.',
    z.object({ uploadId }),
    z.object({ procedures: z.array(comingSchema) }),
  ),
  'procedures.importFile': command(
    'Take the procedures of a file in as drafts: no dossier goes by them before somebody puts them into use.',
    z.object({ uploadId }),
    z.object({ drafts: z.int(), left: z.array(comingSchema) }),
  ),
};
