import { z } from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { signedCopies, unboundReasons } from '#shared/dossier/book/book-plan.ts';
import { conformancePoints } from '#shared/dossier/book/conformance.ts';
import { appErrorSchema } from '#shared/kernel/app-error.ts';
import { command, query } from './method.ts';

const printed = z.object({ name: z.string(), sha256: z.string(), pages: z.int().nullable() });
const evidenceIds = z.array(idSchema).min(1).max(10_000);

const paper = z.object({ paper: z.string(), name: z.string() });

/** What could not be put into the book: a page in its place says so. */
const unbound = z.object({
  label: z.string(),
  code: z.string(),
  /** Empty for a proof without a file. */
  file: z.string(),
  reason: z.enum(unboundReasons),
});

const point = z.enum(conformancePoints);

const sheets = z.object({
  items: z.int(),
  pages: z.int(),
  oneSided: z.int(),
  twoSided: z.int(),
});

const copies = z.int().min(1).max(100);

const counts = z.object({
  copies: z.int(),
  papers: sheets,
  proofs: sheets,
  one: sheets,
  all: sheets,
  boxes: z.object({ oneSided: z.int(), twoSided: z.int() }),
  /** Papers and proofs whose pages are not known: not in the counts. */
  uncounted: z.int(),
});

export const binderMethods = {
  'binder.packCounts': query(
    'Sheets and boxes that so many printed copies of a dossier need.',
    z.object({ dossierId: idSchema, copies }),
    counts,
  ),
  'binder.printPack': command(
    'Counts of sheets and boxes, list and spine labels of boxes, and separators of criteria for printing.',
    z.object({ dossierId: idSchema, copies, format: z.enum(['pdf', 'xlsx']) }),
    printed.extend({ counts }),
  ),
  'binder.boundPlan': query(
    'What a bound dossier would hold now: papers, proofs, and what of them has no pages.',
    z.object({ dossierId: idSchema }),
    z.object({
      papers: z.array(
        paper.extend({ state: z.enum(['kept', 'to-make', 'signed', 'signed-stale', 'refused']) }),
      ),
      proofs: z.int(),
      files: z.int(),
      /** Pages of the files whose pages were counted. */
      pages: z.int(),
      sizeBytes: z.int(),
      unbound: z.array(unbound),
    }),
  ),
  'binder.bound': command(
    'Bind papers and proofs of a dossier into one PDF; stale and missing papers are made first.',
    z.object({
      dossierId: idSchema,
      signedCopies: z.enum(signedCopies).optional(),
      jobId: z.string().max(100).optional(),
    }),
    printed.extend({
      pages: z.int(),
      sizeBytes: z.int(),
      /** Papers that were made for it. */
      made: z.array(paper),
      refused: z.array(z.object({ paper: z.string(), error: appErrorSchema })),
      unbound: z.array(unbound),
      conformance: z.object({
        /** Whether the file says of itself that it keeps PDF/A-2b. */
        claimed: z.boolean(),
        /** The points that were looked at; the standard has more. */
        points: z.array(point),
        breaches: z.array(
          z.object({ label: z.string(), file: z.string(), points: z.array(point) }),
        ),
      }),
    }),
  ),
  'binder.printList': command(
    "Proofs of a dossier's unit as a list with codes, dates and boxes; some of them where they are named.",
    z.object({
      dossierId: idSchema,
      evidenceIds: evidenceIds.optional(),
      format: z.enum(['xlsx', 'pdf', 'docx']),
    }),
    printed,
  ),
  'binder.printMatrix': command(
    'Indicators of a dossier against its proofs, with what nothing proves, as a workbook.',
    z.object({ dossierId: idSchema }),
    printed,
  ),
  'binder.printCovers': command(
    'A cover sheet for each of these proofs: code and QR, what it is, where it lies, what it is used in.',
    z.object({ dossierId: idSchema, evidenceIds: evidenceIds.max(500) }),
    printed,
  ),
};
