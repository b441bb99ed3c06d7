import { z } from 'zod';
import { appErrorSchema } from '#shared/kernel/app-error.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema, sha256Schema } from '#shared/kernel/ids.ts';
import { packageKinds } from '#shared/exchange/container/about.ts';
import { packageProblemCodes } from '#shared/exchange/container/package-problem.ts';
import { dossierDataSchema } from '#shared/exchange/dossier-data.ts';
import { setGrades } from '#shared/criteria/criteria-set.ts';
import { unitLevelSchema } from '#shared/units/unit.ts';
import { rolledStates } from '#shared/exchange/roll-up.ts';
import { carrierNames } from '#shared/exchange/parts.ts';
import { personalKinds } from '#shared/exchange/redact/personal-data.ts';
import { leftOutReasons } from '#shared/exchange/redact/redact-dossier-data.ts';
import { changeStates, comparedFields } from '#shared/exchange/submissions/compare-submissions.ts';
import {
  receivedPackageSchema,
  submissionSchema,
} from '#shared/exchange/submissions/submission.ts';
import { command, query } from './method.ts';

const jobId = z.string().max(100).optional();
const passphrase = z.string().min(1).max(200);

/** A package as it was handed in: one file, or its parts in any order; with its passphrase where it is locked. */
const handedIn = z.object({
  uploadIds: z.array(z.string().max(100)).min(1).max(1000),
  passphrase: passphrase.optional(),
  jobId,
});

const problem = z.object({
  code: z.enum(packageProblemCodes),
  path: z.string(),
  values: z.record(z.string(), z.string()),
});

const about = z.object({
  id: z.string(),
  kind: z.enum(packageKinds),
  madeAt: z.string(),
  madeBy: z.string(),
  programVersion: z.string(),
});

const changes = z.object({
  items: z.array(
    z.object({
      kind: z.enum(['paper', 'proof']),
      id: z.string(),
      label: z.string(),
      title: z.string(),
      state: z.enum(changeStates),
      paths: z.array(z.string()),
    }),
  ),
  indicators: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      fields: z.array(
        z.object({ field: z.enum(comparedFields), before: z.string(), after: z.string() }),
      ),
    }),
  ),
});

/** What a copy for everybody lacks: kinds, places and numbers, never the values. */
const removed = z.object({
  removals: z.array(z.object({ kind: z.enum(personalKinds), place: z.string(), count: z.int() })),
  leftOut: z.array(
    z.object({
      path: z.string(),
      label: z.string(),
      title: z.string(),
      reason: z.enum(leftOutReasons),
      kinds: z.array(z.enum(personalKinds)),
    }),
  ),
  cleanedPhotos: z.array(z.string()),
});

const rolled = z.object({
  dossierId: idSchema,
  unitName: z.string(),
  unitCode: z.string(),
  level: unitLevelSchema,
  grade: z.enum(setGrades),
  setId: z.string(),
  year: z.int(),
  asOf: z.string(),
  madeAt: z.string(),
  verdict: z.enum(['met', 'not-met', 'undecided']),
  criteria: z.object({ met: z.int(), total: z.int() }),
  indicators: z.object({ counted: z.int(), total: z.int() }),
  verdicts: z.record(z.string(), z.enum(['met', 'not-met', 'undecided'])),
  state: z.enum(rolledStates),
});

const submission = submissionSchema.extend({
  /** Which time the dossier was handed in; null for what was only made. */
  round: z.int().nullable(),
});

export const packagesMethods = {
  'packages.make': command(
    'Pack a dossier with its papers, proofs and data into one file; papers are made first, the package is read back.',
    z.object({
      dossierId: idSchema,
      /** Without personal data, for everybody to see. */
      isPublicCopy: z.boolean().optional(),
      passphrase: passphrase.optional(),
      carrier: z.enum(carrierNames).optional(),
      jobId,
    }),
    z.object({
      id: idSchema,
      /** Hash of the plain package. */
      sha256: sha256Schema,
      sizeBytes: z.int(),
      /** What is carried: one file, or its parts. */
      files: z.array(z.object({ name: z.string(), sha256: sha256Schema, sizeBytes: z.int() })),
      counts: z.object({ papers: z.int(), proofs: z.int(), files: z.int() }),
      /** Papers that could not be made and are not in it. */
      refused: z.array(z.object({ paper: z.string(), error: appErrorSchema })),
      removed: removed.nullable(),
      /** Since the package that was handed in last; null for the first. */
      changes: changes.nullable(),
    }),
  ),
  'packages.submissions': query(
    'Packages made of a dossier, the newest first, and which of them were handed in.',
    z.object({ dossierId: idSchema }),
    z.array(submission),
  ),
  'packages.handIn': command(
    'Write down that a package was handed in, on which day and to whom; null takes it back.',
    z.object({
      id: idSchema,
      handedIn: z.object({ on: daySchema, to: z.string().trim().min(1).max(200) }).nullable(),
    }),
    submission,
  ),
  'packages.verify': command(
    'Read every byte of a package and list whatever is not as it was made; nothing is taken in.',
    handedIn,
    z.object({
      ok: z.boolean(),
      /** Null where the package does not say readably what it is. */
      about: about.nullable(),
      /** Files of its payload, and bytes of the plain package. */
      files: z.int(),
      sizeBytes: z.int(),
      /** Hash of the plain package; empty where it could not be read through. */
      sha256: z.string(),
      problems: z.array(problem),
    }),
    { anonymous: true },
  ),
  'packages.import': command(
    "Take in a package of another office's dossier, byte for byte, to be looked at and judged.",
    handedIn,
    receivedPackageSchema.extend({
      /** False where the same package had been taken in before. */
      isNew: z.boolean(),
    }),
  ),
  'packages.received': query(
    'Packages of other offices, the last received first.',
    z.object({}),
    z.array(receivedPackageSchema),
  ),
  'packages.receivedData': query(
    'What a received package says of its dossier.',
    z.object({ id: idSchema }),
    dossierDataSchema,
  ),
  'packages.compareReceived': query(
    'What is new, replaced, withdrawn or unchanged between two received packages of one dossier.',
    z.object({ before: idSchema, after: idSchema }),
    changes,
  ),
  'packages.openFile': command(
    'Take one file out of a received package to look at it.',
    z.object({ id: idSchema, path: z.string().max(200) }),
    z.object({ sha256: sha256Schema, name: z.string() }),
    { anonymous: true },
  ),
  'packages.rollUp': command(
    'Packages of many units as one table: units against criteria, change, late ones, totals by grade and year.',
    z.object({
      uploadIds: z.array(z.string().max(100)).min(1).max(2000),
      /** The day by which they were asked for. */
      due: daySchema.optional(),
      format: z.enum(['xlsx', 'pdf']).optional(),
      jobId,
    }),
    z.object({
      rows: z.array(
        rolled.extend({
          change: z.object({ criteria: z.int(), indicators: z.int() }).nullable(),
          isLate: z.boolean(),
        }),
      ),
      criteria: z.array(z.int()),
      totals: z.array(
        rolled
          .pick({ level: true, grade: true, year: true })
          .extend({ units: z.int(), met: z.int() }),
      ),
      refused: z.array(z.object({ name: z.string(), problem })),
      file: z.object({ name: z.string(), sha256: sha256Schema }).nullable(),
    }),
    { anonymous: true },
  ),
  'packages.forget': command(
    'Take a received package off the list; undo brings it back.',
    z.object({ id: idSchema }),
    z.object({}),
  ),
};
