import { z } from 'zod';
import { formatDay } from '#shared/kernel/day-text.ts';
import { addDays, day, daySchema, type Day } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';

const text = z.string().max(4000);
const line = z.string().max(300);
const count = z.int().min(0).max(1_000_000).nullable();

/** What the register adds to a decision; null while it is not known. */
const registerFields = {
  /** "881/QĐ-TTg". */
  number: line.nullable(),
  issuer: line.nullable(),
  /** What a model commune stands out in: "chuyển đổi số". */
  field: line.nullable(),
  /** Where the decision names days of its own; both belong to the time it holds. */
  validFrom: daySchema.nullable(),
  validTo: daySchema.nullable(),
  /** The first day on which it holds no longer. */
  withdrawnOn: daySchema.nullable(),
  withdrawalAct: line.nullable(),
  withdrawalReason: text.nullable(),
  /** The proof of the unit that is the signed scan. */
  evidenceId: idSchema.nullable(),
};

/** A grade the unit was recognised for, and how many indicators of that set still hold. */
export const recognitionFieldsSchema = z.object({
  unitId: idSchema,
  /** Empty for a set that is in no library, as those before 2021 are. */
  setId: z.string().max(100),
  /** As papers print it: "đạt chuẩn nông thôn mới". */
  grade: line,
  /** The year recognised: a decision of July 2022 may recognise 2020. */
  year: z.int().min(2009).max(2100),
  /** The decision as papers cite it. Empty: made from number, day and issuer. */
  act: line,
  on: daySchema.nullable(),
  stillMet: count,
  total: count,
  reviewedOn: daySchema.nullable(),
  ...registerFields,
});
export type RecognitionFields = z.infer<typeof recognitionFieldsSchema>;

/** What a command takes: fields of the register that are left out stay as they are. */
export const recognitionInputSchema = recognitionFieldsSchema.extend(
  z.object(registerFields).partial().shape,
);

export const blankRegister = {
  number: null,
  issuer: null,
  field: null,
  validFrom: null,
  validTo: null,
  withdrawnOn: null,
  withdrawalAct: null,
  withdrawalReason: null,
  evidenceId: null,
} satisfies Partial<RecognitionFields>;

export const recognitionSchema = recognitionFieldsSchema.extend({ id: idSchema });
export type Recognition = z.infer<typeof recognitionSchema>;

/** The decision as papers cite it: typed, or "Quyết định số 881/QĐ-TTg ngày 22/7/2022 của …". */
export const decisionCitation = ({
  act,
  number,
  on,
  issuer,
}: Pick<Recognition, 'act' | 'number' | 'on' | 'issuer'>): string => {
  if (act.trim() !== '') return act.trim();
  if (number === null || number.trim() === '') return '';
  const parts = [`Quyết định số ${number.trim()}`, on && `ngày ${formatDay(on)}`];
  if (issuer !== null && issuer.trim() !== '') parts.push(`của ${issuer.trim()}`);
  return parts.filter((part) => part !== null).join(' ');
};

export const recognitionStates = ['in-force', 'not-yet', 'ended', 'withdrawn', 'unproven'] as const;
export const recognitionStateSchema = z.enum(recognitionStates);
export type RecognitionState = z.infer<typeof recognitionStateSchema>;

/** The first day it holds. Where no day is known it counts from the end of its year, which is the latest it can be meant. */
export const heldFrom = ({
  validFrom,
  on,
  year,
}: Pick<Recognition, 'validFrom' | 'on' | 'year'>): Day => validFrom ?? on ?? day(`${year}-12-31`);

/** The last day it holds, as far as it is known; null where nothing ends it. */
export const heldTo = ({
  validTo,
  withdrawnOn,
}: Pick<Recognition, 'validTo' | 'withdrawnOn'>): Day | null => {
  const lastBefore = withdrawnOn === null ? null : addDays(withdrawnOn, -1);
  const ends = [validTo, lastBefore].filter((end) => end !== null);
  return ends.toSorted()[0] ?? null;
};

/**
 * How a recognition stands on a day. Withdrawn by an act whose day nobody entered, it holds on no day: a grade that
 * was lost must not pass for one that holds.
 */
export const recognitionState = (recognition: Recognition, on: Day): RecognitionState => {
  const { validTo, withdrawnOn, withdrawalAct } = recognition;
  if (withdrawnOn !== null && on >= withdrawnOn) return 'withdrawn';
  if (withdrawnOn === null && (withdrawalAct ?? '').trim() !== '') return 'withdrawn';
  if (validTo !== null && on > validTo) return 'ended';
  if (decisionCitation(recognition) === '') return 'unproven';
  return on < heldFrom(recognition) ? 'not-yet' : 'in-force';
};

/** The recognition that holds on a day; of several the one that began last. The order of entry never matters. */
export const recognitionInForce = <R extends Recognition>(
  recognitions: readonly R[],
  on: Day,
): R | null =>
  newestFirst(recognitions.filter((one) => recognitionState(one, on) === 'in-force'))[0] ?? null;

/** As a register is read backwards: by the day each began, then its year, then its id. */
export const newestFirst = <R extends Recognition>(recognitions: readonly R[]): R[] =>
  recognitions.toSorted(
    (a, b) => compare(heldFrom(b), heldFrom(a)) || b.year - a.year || compare(a.id, b.id),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
