import { z } from 'zod';

const phrase = z.string().trim().min(1).max(500);

const shared = {
  /** What may be missing on the commune's land, for "Trên địa bàn xã không có …". */
  absent: phrase.optional(),
  /** What has not happened, for "Đến ngày …, …". */
  notYet: phrase.optional(),
  /** Name the act of the province in full here; other indicators of the same act say "theo quy định của tỉnh". */
  citeLevel: z.boolean().optional(),
};

/** S1a, S3: things or people of which a share does something. */
const shareWordingSchema = z.strictObject({
  pattern: z.literal('share'),
  form: z.enum(['whole-and-part', 'ratio']).optional(),
  noun: phrase,
  /** The noun when it stands a second time: "thuê bao" for "thuê bao điện thoại". */
  shortNoun: phrase.optional(),
  claim: phrase,
  lead: phrase.optional(),
  /** Verb before the share; "chiếm" where less is better. */
  reach: z.enum(['đạt', 'chiếm']).optional(),
  second: z.strictObject({ part: z.string(), noun: phrase, claim: phrase }).optional(),
  ...shared,
});

/** S1b: a length, area, weight or sum of which a part is done. */
const measureWordingSchema = z.strictObject({
  pattern: z.literal('measure'),
  measureName: phrase,
  object: phrase,
  claim: phrase,
  ...shared,
});

/** S2, S12d: men and women each. */
const sexesWordingSchema = z.strictObject({
  pattern: z.literal('sexes'),
  noun: phrase,
  claim: phrase,
  /** What is counted of the noun, where it is not "người". */
  counted: phrase.optional(),
  ...shared,
});

/** S4: yes by an act. */
const actWordingSchema = z.strictObject({
  pattern: z.literal('act'),
  subject: phrase,
  act: phrase,
  ...shared,
});

/** S5: yes by standing activity; `parts` says what the fraction of each part counts. */
const activityWordingSchema = z.strictObject({
  pattern: z.literal('activity'),
  activity: phrase,
  parts: z.record(z.string(), phrase).optional(),
  ...shared,
});

/** S6: nothing happened. */
const nothingHappenedWordingSchema = z.strictObject({
  pattern: z.literal('nothing-happened'),
  event: phrase,
  ...shared,
});

/** S7: a level on a scale. */
const levelWordingSchema = z.strictObject({
  pattern: z.literal('level'),
  subject: phrase,
  verb: phrase.optional(),
  ...shared,
});

/** S8: so many of a kind. */
const countWordingSchema = z.strictObject({
  pattern: z.literal('count'),
  noun: phrase,
  claim: phrase,
  ...shared,
});

/** S9: a measured number. */
const measuredWordingSchema = z.strictObject({
  pattern: z.literal('measured'),
  quantity: phrase,
  /** The threshold is one of the year and the region: both are named. */
  byYear: z.boolean().optional(),
  /** Of a quotient: "30.010 m2 cho 6.523 người". */
  numeratorUnit: phrase.optional(),
  denominatorNoun: phrase.optional(),
  ...shared,
});

/** The phrases of one indicator, by the sentence pattern that fits it. */
export const narrativeWordingSchema = z.discriminatedUnion('pattern', [
  shareWordingSchema,
  measureWordingSchema,
  sexesWordingSchema,
  actWordingSchema,
  activityWordingSchema,
  nothingHappenedWordingSchema,
  levelWordingSchema,
  countWordingSchema,
  measuredWordingSchema,
]);
export type NarrativeWording = z.infer<typeof narrativeWordingSchema>;

/** The wording pattern of one kind, for the function that writes its sentence. */
export type WordingOf<P extends NarrativeWording['pattern']> = Extract<
  NarrativeWording,
  { pattern: P }
>;

/** Phrases of a whole set by the code of the indicator (format hoso-narratives/1). */
export const narrativesFileSchema = z.strictObject({
  format: z.literal('hoso-narratives/1'),
  setId: z.string().min(1),
  /** Null: this text of the set has no phrases for it, and its name says it. */
  indicators: z.record(z.string(), narrativeWordingSchema.nullable()),
});
export type NarrativesFile = z.infer<typeof narrativesFileSchema>;
