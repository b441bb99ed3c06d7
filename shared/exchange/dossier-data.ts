import { z } from 'zod';
import { setGrades } from '#shared/criteria/criteria-set.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { unitLevelSchema } from '#shared/units/unit.ts';
import { fileDataSchema } from './data/file-data.ts';
import { conditionDataSchema, criterionDataSchema } from './data/indicator-data.ts';
import { paperDataSchema } from './data/paper-data.ts';
import { pinnedOverlaySchema, pinnedProcedureSchema, pinnedSetSchema } from './data/pinned-text.ts';
import { proofDataSchema, requiredProofDataSchema } from './data/proof-data.ts';
import { totalsDataSchema } from './data/totals-data.ts';

/** The newest version of dossier.json that this program writes and reads. */
export const dossierDataVersion = 1;

const placeSchema = z.object({
  level: unitLevelSchema,
  /** "xã Nà Sương". */
  fullName: z.string(),
  code: z.string(),
});

const unitDataSchema = placeSchema.extend({
  id: idSchema,
  kind: z.string(),
  name: z.string(),
  region: z.string(),
  classification: z.string(),
  classificationAct: z.string(),
  /** Units above it, the nearest first. */
  above: z.array(placeSchema),
});

/**
 * `data/dossier.json` of a package: one dossier with everything a council needs to judge it by itself. The texts of set,
 * overlay and procedure are inside, so that nobody has to own them. Lists stand in the order of the set, of the
 * procedure, of labels and of paths; written as canonical JSON, equal dossiers are equal files.
 */
export const dossierDataSchema = z.object({
  format: z.literal('hoso-dossier'),
  version: z.literal(dossierDataVersion),
  dossier: z.object({
    id: idSchema,
    year: z.int(),
    /** The day its figures hold on. */
    asOf: daySchema,
    /** Column of the set; empty where the set has none. */
    variant: z.string(),
    variantName: z.string(),
    superiorBody: z.string(),
    comparedWith: daySchema.nullable(),
  }),
  unit: unitDataSchema,
  level: unitLevelSchema,
  grade: z.enum(setGrades),
  set: pinnedSetSchema,
  overlay: pinnedOverlaySchema.nullable(),
  procedure: pinnedProcedureSchema.nullable(),
  totals: totalsDataSchema,
  criteria: z.array(criterionDataSchema),
  conditions: z.array(conditionDataSchema),
  proofs: z.array(proofDataSchema),
  requiredProofs: z.array(requiredProofDataSchema),
  papers: z.array(paperDataSchema),
  files: z.array(fileDataSchema),
  /** True in a copy from which personal data was taken out. */
  isPublicCopy: z.boolean(),
});
export type DossierData = z.infer<typeof dossierDataSchema>;
