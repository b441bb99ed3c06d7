import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';

const line = z.string().max(300);
const count = z.int().min(0).max(1_000_000);

/** How the survey of a dossier is held (one record a dossier). */
export const surveyFieldsSchema = z.object({
  dossierId: idSchema,
  /** The guidance with its sheet, as it was when the survey began. */
  guidanceSha256: z.string().regex(/^[0-9a-f]{64}$/),
  planNumber: line,
  planOn: daySchema.nullable(),
  /** Unit whose Mặt trận Tổ quốc holds it: "huyện Thượng Ngàn". */
  chairUnit: line,
  method: z.string().max(60),
  teams: count,
  /** The day on which those who ask were told how. */
  trainedOn: daySchema.nullable(),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  /** Why the households asked are not those of the ledger. */
  householdsReason: z.string().max(1000),
});
export const surveySchema = surveyFieldsSchema.extend({ id: idSchema });
export type Survey = z.infer<typeof surveySchema>;

/** Where the counts of a place come from: ballots typed here, or the sums of its signed minutes. */
export const tallyWays = ['ballots', 'minutes'] as const;

export const surveyPlaceFieldsSchema = z.object({
  dossierId: idSchema,
  placeId: idSchema,
  households: count,
  issued: count,
  returned: count,
  way: z.enum(tallyWays),
  /** Of the minutes; nothing where ballots are typed. */
  valid: count,
  invalid: count,
  /** A count for each question, in their order: "188 190 …". */
  satisfied: z.string().max(500),
  unsatisfied: z.string().max(500),
  /** "17:waste=5;17:dust=2", see reason-list. */
  reasons: z.string().max(2000),
  wishes: z.string().max(4000),
});
export type SurveyPlaceFields = z.infer<typeof surveyPlaceFieldsSchema>;
export const surveyPlaceSchema = surveyPlaceFieldsSchema.extend({ id: idSchema });
export type SurveyPlace = z.infer<typeof surveyPlaceSchema>;

/** Each ballot is typed twice by two people; where they differ a third look at the paper settles it. */
export const passes = ['first', 'second', 'settled'] as const;
export const passSchema = z.enum(passes);
export type Pass = z.infer<typeof passSchema>;

/**
 * One ballot as one of them typed it. Its number tells ballots of a place apart and is never linked to a household.
 * One record with its answers as a line of figures: a survey has thousands of them.
 */
export const ballotFieldsSchema = z.object({
  dossierId: idSchema,
  placeId: idSchema,
  number: z.int().min(1).max(1_000_000),
  pass: passSchema,
  /** "1" satisfied, "2" not, a figure a question; empty for an invalid ballot. */
  answers: z.string().regex(/^[12]{0,60}$/),
  reasons: z.string().max(1000),
  note: z.string().max(1000),
});
export type BallotFields = z.infer<typeof ballotFieldsSchema>;
export const ballotSchema = ballotFieldsSchema.extend({ id: idSchema });
export type Ballot = z.infer<typeof ballotSchema>;

/** A ballot left blank or filled in both ways has no answers to count. */
export const isInvalid = ({ answers }: Pick<Ballot, 'answers'>): boolean => answers === '';
