import { slotNames, type TypedAnswer, type ReadSlots } from '#shared/assessments/typed-answer.ts';
import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { compare, decimalSchema, type Decimal } from '#shared/kernel/decimal.ts';
import { conceptOfSlot } from '../figures/concepts.ts';
import { readFigureByKey } from '../figures/read-figures.ts';
import type { CommandContext } from '../handlers.ts';
import { loadAssessment, type Assessment } from './load-assessment.ts';
import { planAnswer, type AnswerPlan } from './plan-answer.ts';
import { writeAnswer } from './write-answer.ts';
import type { SlotPolicy } from './write-slot.ts';

export type ImportRow = TypedAnswer & {
  readonly code: string;
  /** Line of the file, from 1; the place in the list where there is no file. */
  readonly row?: number;
};
export type Rejected = { readonly row: number; readonly code: string; readonly error: AppError };

/** Writes the rows that hold and lists the others; a rejected row changes nothing. */
export const importRows = (
  context: CommandContext,
  dossierId: string,
  rows: readonly ImportRow[],
): { readonly imported: number; readonly rejected: readonly Rejected[] } => {
  const assessment = loadAssessment(context.db, dossierId);
  const counts = countByCode(rows);
  const plans: AnswerPlan[] = [];
  const rejected: Rejected[] = [];
  for (const [index, { row = index + 1, code, ...typed }] of rows.entries()) {
    const plan = planRow(assessment, { code, typed, counts });
    if ('error' in plan) rejected.push({ row, code, error: plan.error });
    else plans.push(plan);
  }
  const policy = agreeingFigures(context, assessment, plans);
  for (const plan of plans) writeAnswer(context, assessment, { plan, policy });
  return { imported: plans.length, rejected };
};

type Row = {
  readonly code: string;
  readonly typed: TypedAnswer;
  readonly counts: ReadonlyMap<string, number>;
};

const countByCode = (rows: readonly ImportRow[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { code } of rows) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

/** Of two rows for one indicator nobody can tell which is meant: neither is taken. */
const planRow = (
  assessment: Assessment,
  { code, typed, counts }: Row,
): AnswerPlan | { readonly error: AppError } => {
  if ((counts.get(code) ?? 0) > 1)
    return { error: appError('result.duplicateRow', { code }, 'code') };
  if (Object.values(typed).every((value) => value === undefined || value === null)) {
    return { error: appError('result.empty', { code }) };
  }
  const plan = planAnswer(assessment, code, typed);
  return plan.ok ? plan.value : { error: plan.error };
};

/**
 * A shared figure is taken from a file only where all its rows and the ledger agree on it; otherwise each
 * number stays with its own slot. So the order of the rows can't decide which household count is right.
 */
const agreeingFigures = (
  context: CommandContext,
  { dossier, set }: Assessment,
  plans: readonly AnswerPlan[],
): SlotPolicy => {
  const typed = plans.flatMap((plan) => typedFigures(context, set.id, plan));
  return (concept, value) => {
    const key = { unitId: dossier.unitId, concept, asOf: dossier.asOf, sourceKey: '' };
    const known = decimalSchema.safeParse(readFigureByKey(context.db, key)?.value);
    const others = typed
      .filter((figure) => figure.concept === concept)
      .map((figure) => figure.value);
    const all = known.success ? [...others, known.data] : others;
    return all.every((other) => compare(other, value) === 0) ? 'shared' : 'own';
  };
};

type TypedFigure = { readonly concept: string; readonly value: Decimal };

/** Every number of a row with the concept its slot belongs to. */
const typedFigures = (
  { resources }: CommandContext,
  setId: string,
  { indicator, read }: AnswerPlan,
): TypedFigure[] =>
  slotsByPart(read).flatMap(([part, slots]) =>
    slotNames.flatMap((slot) => {
      const value = slots[slot];
      if (!value) return [];
      const key = { setId, code: indicator.code, part, slot };
      return [{ concept: conceptOfSlot(resources, key), value }];
    }),
  );

const slotsByPart = ({
  slots,
  parts,
}: AnswerPlan['read']): (readonly [string | null, ReadSlots])[] => [
  [null, slots],
  ...[...parts].map(([id, part]) => [id, part.slots] as const),
];
