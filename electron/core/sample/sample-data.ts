import { z } from 'zod';
import { answerInputSchema } from '#shared/contract/assessments.methods.ts';
import { overlaySchema } from '#shared/criteria/overlay.ts';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { daySchema } from '#shared/kernel/day.ts';
import type { Resources } from '../resources.ts';

/** Fields are checked by the commands that take them; here only the frame of each file is. */
const record = z.record(z.string(), z.unknown());
const records = z.array(record);
const labelled = z.looseObject({ label: z.string(), targets: z.array(z.string()) });
const row = answerInputSchema.extend({ code: z.string() });
/** What a village wrote on its sheet, by concept. */
const villageRows = z.array(
  z.object({ village: z.string(), values: z.record(z.string(), z.string()) }),
);
const { acts, levels } = overlaySchema.shape;

/** Rows of one stage; whoever looks at a criterion found what the unit reported, but for the rows named. */
export const stageReview = z.object({
  review: record,
  offices: z.array(
    z.object({
      criteria: z.array(z.int()),
      office: z.string(),
      number: z.string().default(''),
      on: daySchema.nullable().default(null),
    }),
  ),
  results: z.array(
    z.object({
      code: z.string(),
      place: z.string().default(''),
      opinion: z.string().default(''),
    }),
  ),
  findings: records,
  meeting: record,
  attendees: records,
  speeches: records,
});
export type SampleReview = z.output<typeof stageReview>;
export const sampleReviewsSchema = z.object({ verification: stageReview, appraisal: stageReview });

const files = {
  commune: z.object({
    officer: z.string(),
    units: z.object({ province: record, district: record, commune: record }),
    villages: z.array(z.string()),
    people: z.array(z.looseObject({ name: z.string(), unit: z.string() })),
    recognition: record,
    dossier: record,
    details: record,
  }),
  overlay: overlaySchema
    .omit({ format: true, id: true, version: true })
    .extend({ complete: z.object({ acts, levels }) }),
  figures: records,
  villages: z.object({
    asOf: daySchema,
    handedInOn: daySchema,
    inProgress: villageRows,
    complete: villageRows,
    /** The commune's own figures that changed with them. */
    communeComplete: z.array(z.object({ concept: z.string(), value: z.string() })),
  }),
  results: z.object({
    inProgress: z.array(row),
    complete: z.array(row),
    /** Why each precondition holds, in the order of the set. */
    conditions: z.array(z.string()),
    startOfYear: z.array(z.object({ code: z.string(), verdict: verdictSchema })),
  }),
  evidence: z.object({
    inProgress: z.array(labelled),
    complete: z.array(z.looseObject({ label: z.string() })),
    /** Papers that only the complete variant has. */
    added: z.array(labelled),
  }),
  photos: z.array(
    labelled.extend({
      pair: z.string().optional(),
      pairRole: z.string().optional(),
      /** Code of the work it shows. */
      work: z.string().optional(),
    }),
  ),
  works: z.object({
    inProgress: z.array(z.looseObject({ code: z.string() })),
    complete: z.array(z.looseObject({ code: z.string() })),
    /** Vouchers, each with the code of its work. */
    payments: z.array(z.looseObject({ work: z.string() })),
  }),
  direction: z.object({ documents: records, events: records, products: records }),
  funds: z.object({ flows: records, contributions: records, stated: records }),
  reviews: sampleReviewsSchema,
  survey: z.object({
    survey: record,
    places: z.array(z.looseObject({ village: z.string() })),
  }),
  registers: z.object({
    publication: record,
    places: records,
    broadcasts: z.array(z.string()),
    answers: records,
    opinions: records,
    meeting: record,
    attendees: records,
    speeches: records,
    texts: records,
    signed: z.array(z.object({ paper: z.string(), number: z.string(), signedOn: z.string() })),
  }),
};

export type SampleData = { readonly [K in keyof typeof files]: z.output<(typeof files)[K]> };

/** The invented commune Nà Sương, in progress and complete. */
export const readSampleData = (resources: Resources): SampleData => {
  const read = <T>(schema: z.ZodType<T>, name: keyof SampleData): T =>
    resources.readJson(schema, `sample-data/na-suong/${name}.json`);
  return {
    commune: read(files.commune, 'commune'),
    overlay: read(files.overlay, 'overlay'),
    figures: read(files.figures, 'figures'),
    villages: read(files.villages, 'villages'),
    results: read(files.results, 'results'),
    evidence: read(files.evidence, 'evidence'),
    photos: read(files.photos, 'photos'),
    works: read(files.works, 'works'),
    funds: read(files.funds, 'funds'),
    direction: read(files.direction, 'direction'),
    survey: read(files.survey, 'survey'),
    registers: read(files.registers, 'registers'),
    reviews: read(files.reviews, 'reviews'),
  };
};
