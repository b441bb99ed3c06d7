import { z } from 'zod';
import { findIndicator, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { indicatorsOf } from '#shared/criteria/criteria-set.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { idSchema, sha256Schema } from '#shared/kernel/ids.ts';

export const reviewPlaces = ['indicator', 'condition'] as const;
export type ReviewPlace = (typeof reviewPlaces)[number];

/** Somebody looked at an answer again under this text of the set; entering it anew does so too. */
export const answerReviewFieldsSchema = z.object({
  dossierId: idSchema,
  place: z.enum(reviewPlaces),
  /** Code of the indicator, or place of the precondition in the set's list. */
  code: z.string().max(10),
  setSha256: sha256Schema,
  person: z.string().max(200),
  reviewedOn: daySchema,
});
export const answerReviewSchema = answerReviewFieldsSchema.extend({ id: idSchema });
export type AnswerReview = z.infer<typeof answerReviewSchema>;

/** Why an answer may be wrong now; the first that stand in the text come first. */
export const reviewReasons = [
  'new',
  'gone',
  'name',
  'requirement',
  'measure',
  'unit',
  'parts',
  'applies',
  'amended',
] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** An answer to look at again: what it was given to, and what is asked now. */
export type ReviewItem = {
  readonly place: ReviewPlace;
  readonly code: string;
  readonly name: string;
  readonly reasons: readonly ReviewReason[];
  readonly nameBefore: string;
  /** What had to be reached and what has to be, in the words of the tables. */
  readonly before: string;
  readonly after: string;
};

export type ReviewInput = {
  readonly now: CriteriaSet;
  /** The text that an answer was given to, or last looked at under. */
  readonly givenTo: (place: ReviewPlace, code: string) => CriteriaSet;
  /** Codes of indicators, and places of preconditions, that are answered. */
  readonly answered: Readonly<Record<ReviewPlace, ReadonlySet<string>>>;
  /** What this unit has to reach, with its column, year and province. */
  readonly required: (indicator: Indicator) => string;
};

/** The answers of a dossier that its set of now may ask otherwise than the text they were given to. */
export const answersToReview = (input: ReviewInput): ReviewItem[] => [
  ...indicatorsOf(input.now).flatMap((is) => changedItem(input, is)),
  ...[...input.answered.indicator].flatMap((code) => goneItem(input, code)),
  ...[...input.answered.condition].flatMap((code) => conditionItem(input, code)),
];

const changedItem = (input: ReviewInput, is: Indicator): ReviewItem[] => {
  const was = findIndicator(input.givenTo('indicator', is.code), is.code);
  const item = { place: 'indicator', code: is.code, name: is.name } as const;
  const after = input.required(is);
  if (!was) return [{ ...item, reasons: ['new'], nameBefore: '', before: '', after }];
  if (!input.answered.indicator.has(is.code)) return [];
  const before = input.required(was);
  const reasons = reasonsFor(was, is, before !== after);
  return reasons.length === 0 ? [] : [{ ...item, reasons, nameBefore: was.name, before, after }];
};

const reasonsFor = (was: Indicator, is: Indicator, levelChanged: boolean): ReviewReason[] => {
  const found: ReviewReason[] = [];
  if (was.name !== is.name) found.push('name');
  if (levelChanged) found.push('requirement');
  if (was.measure !== is.measure) found.push('measure');
  if (was.unit !== is.unit) found.push('unit');
  if (differ(was.parts, is.parts) || differ(was.figures, is.figures)) found.push('parts');
  if (differ(was.conditional, is.conditional) || differ(was.exemptions, is.exemptions))
    found.push('applies');
  // The amendment touched it, and we could not read how.
  return found.length === 0 && was.amended !== is.amended ? ['amended'] : found;
};

const differ = (was: unknown, is: unknown): boolean =>
  canonicalJson({ it: was }) !== canonicalJson({ it: is });

const goneItem = (input: ReviewInput, code: string): ReviewItem[] => {
  if (findIndicator(input.now, code)) return [];
  const was = findIndicator(input.givenTo('indicator', code), code);
  if (!was) return [];
  const { name } = was;
  const before = input.required(was);
  return [
    { place: 'indicator', code, name, reasons: ['gone'], nameBefore: name, before, after: '' },
  ];
};

const conditionItem = (input: ReviewInput, code: string): ReviewItem[] => {
  const was = input.givenTo('condition', code).preconditions[Number(code)] ?? '';
  const is = input.now.preconditions[Number(code)] ?? '';
  if (was === is) return [];
  const reason: ReviewReason = is === '' ? 'gone' : 'name';
  const words = { nameBefore: was, before: '', after: '' };
  return [{ place: 'condition', code, name: is === '' ? was : is, reasons: [reason], ...words }];
};
