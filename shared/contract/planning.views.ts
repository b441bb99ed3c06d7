import { z } from 'zod';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { targetFieldsSchema } from '#shared/planning/target.ts';
import { recognitionStateSchema } from '#shared/registers/recognition.ts';
import { registerRowSchema } from './register.views.ts';

/** Met of total, and its percentage with one decimal. */
export const shareSchema = z.object({ met: z.int(), total: z.int(), percent: z.string() });

/** What shall be reached at least by the end of a period. */
export const targetSchema = targetFieldsSchema.pick({
  criteria: true,
  indicators: true,
  units: true,
  act: true,
});
const unitTarget = targetSchema.extend({
  /** What stood at the end of the period, or last before it within the year; null where no day of it is known. */
  result: z
    .object({ on: daySchema, criteria: z.int(), indicators: z.int(), isMet: z.boolean() })
    .nullable(),
});
const commonTarget = targetSchema.extend({ met: z.int().nullable() });

const heldBy = z.object({ act: z.string(), year: z.int() });

/** A score with the day it stands for, which may be another than the one asked for. */
const scoreOnDay = z.object({
  dossierId: idSchema,
  setId: z.string(),
  setTitle: z.string(),
  year: z.int(),
  on: daySchema,
  /** The answers of now, which speak of the as-of day of their dossier; or a day that was kept. */
  basis: z.enum(['current', 'snapshot']),
  verdict: verdictSchema,
  criteria: shareSchema,
  indicators: shareSchema,
});

/** Targets by half-year and year beside the results. */
export const targetsSchema = z.object({
  rows: z.array(
    z.object({
      unitId: idSchema,
      dossierId: idSchema,
      unitName: z.string(),
      half: unitTarget,
      year: unitTarget,
    }),
  ),
  /** How many units shall meet the set; null where one unit was asked for. */
  together: z.object({ half: commonTarget, year: commonTarget }).nullable(),
});

/** What a unit holds on a day, and what it has to hold before. */
export const standingSchema = z.object({
  on: daySchema,
  /** The score of this dossier nearest to that day. */
  own: scoreOnDay.nullable(),
  /** On that day the unit already holds the grade sought. */
  alreadyHeld: heldBy.nullable(),
  required: z.array(
    z.object({
      setId: z.string(),
      title: z.string(),
      recognised: heldBy.nullable(),
      /** Where none is in force: the newest recognition there is, and why it does not hold. */
      lost: heldBy
        .extend({
          state: recognitionStateSchema,
          from: daySchema.nullable(),
          to: daySchema.nullable(),
        })
        .nullable(),
      /** The score of the lower set nearest to the same day: a decision alone does not prove that it still holds. */
      dossier: scoreOnDay.nullable(),
      /** The column that a dossier of the lower set would have; null where a person has to choose it. */
      variant: z.string().nullable(),
    }),
  ),
  /** Every dossier of the unit, this one too, each counted apart. */
  dossiers: z.array(
    z.object({
      dossierId: idSchema,
      setTitle: z.string(),
      year: z.int(),
      asOf: daySchema,
      verdict: verdictSchema,
      criteria: shareSchema,
      indicators: shareSchema,
    }),
  ),
});

/** Every grade of a unit on a day. */
export const standingOfUnitSchema = z.object({
  on: daySchema,
  recognitions: z.array(registerRowSchema),
  scores: z.array(scoreOnDay),
});
