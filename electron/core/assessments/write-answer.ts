import type { Answer } from '#shared/criteria/answer.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import {
  slotNames,
  typedQualifier,
  type ReadPart,
  type ReadSlots,
  type SlotName,
} from '#shared/assessments/typed-answer.ts';
import { selectFigure } from '../figures/figures.queries.ts';
import { figureRecords } from '../figures/figures.records.ts';
import type { CommandContext } from '../handlers.ts';
import { markReviewed } from './answer-reviews.ts';
import { resultPartRecords, resultRecords } from './assessments.records.ts';
import { blankResult, resultId, resultPartId } from './blank-result.ts';
import type { Assessment } from './load-assessment.ts';
import type { AnswerPlan } from './plan-answer.ts';
import { writeSlot, type SlotPolicy } from './write-slot.ts';

type FigureField = 'valueFigureId' | 'numeratorFigureId' | 'denominatorFigureId';

const figureFields: Readonly<Record<SlotName, FigureField>> = {
  value: 'valueFigureId',
  numerator: 'numeratorFigureId',
  denominator: 'denominatorFigureId',
};

/** Writes a planned answer: its numbers into the ledger, the rest into the result. */
export const writeAnswer = (
  context: CommandContext,
  assessment: Assessment,
  { plan, policy }: { readonly plan: AnswerPlan; readonly policy: SlotPolicy },
): void => {
  const { dossier } = assessment;
  const { code } = plan.indicator;
  const before = assessment.results.get(code) ?? blankResult(dossier.id, code);
  const figures = writeSlots(context, assessment, {
    plan,
    policy,
    part: null,
    slots: plan.read.slots,
  });
  const id = resultId(dossier.id, code);
  context.records.put(resultRecords, id, {
    ...before,
    ...figures,
    ...decisionFields(plan),
    ...(plan.typed.note !== undefined && { note: nfc(plan.typed.note) }),
    state: before.state === 'not-started' ? 'draft' : before.state,
  });
  writeQualifier(context, id, plan);
  for (const [part, { slots, achieved }] of plan.read.parts) {
    writePart(context, assessment, { plan, policy, part, slots, achieved });
  }
  markReviewed(context, dossier, { place: 'indicator', code });
};

/** The qualifier belongs to what was counted, or to the number itself; never to the base of a share. */
const writeQualifier = (
  { db, records }: CommandContext,
  resultId: string,
  plan: AnswerPlan,
): void => {
  const qualifier = typedQualifier(plan.typed);
  const result = records.find(resultRecords, resultId);
  const figureId = result?.valueFigureId ?? result?.numeratorFigureId ?? null;
  if (qualifier === undefined || figureId === null || !selectFigure(db, figureId)) return;
  records.update(figureRecords, figureId, { qualifier });
};

type Slots = {
  readonly plan: AnswerPlan;
  readonly policy: SlotPolicy;
  readonly part: string | null;
  readonly slots: ReadSlots;
};

const writeSlots = (
  context: CommandContext,
  assessment: Assessment,
  { plan, policy, part, slots }: Slots,
): { [K in FigureField]?: string | null } => {
  const fields: { [K in FigureField]?: string | null } = {};
  for (const slot of slotNames) {
    const value = slots[slot];
    if (value === undefined) continue;
    const place = { indicator: plan.indicator, part, slot, source: plan.typed.source, policy };
    fields[figureFields[slot]] =
      value === null ? null : writeSlot(context, assessment, { ...place, value });
  }
  return fields;
};

const writePart = (
  context: CommandContext,
  assessment: Assessment,
  slots: Slots & { readonly part: string; readonly achieved: ReadPart['achieved'] },
): void => {
  const dossierId = assessment.dossier.id;
  const { code } = slots.plan.indicator;
  const id = resultPartId(dossierId, code, slots.part);
  const blank = {
    valueFigureId: null,
    numeratorFigureId: null,
    denominatorFigureId: null,
    achieved: null,
  };
  const before = context.records.find(resultPartRecords, id) ?? blank;
  const { valueFigureId, numeratorFigureId, denominatorFigureId, achieved } = before;
  context.records.put(resultPartRecords, id, {
    dossierId,
    code,
    part: slots.part,
    valueFigureId,
    numeratorFigureId,
    denominatorFigureId,
    achieved: slots.achieved === undefined ? achieved : slots.achieved,
    ...writeSlots(context, assessment, slots),
  });
};

type DecisionFields = {
  achieved?: boolean | null;
  level?: string | null;
  decidedVerdict?: 'met' | 'not-met' | null;
  decidedReason?: string;
  notApplicable?: boolean;
  notApplicableReason?: string;
};

const decisionFields = ({ read, decision }: AnswerPlan): DecisionFields => ({
  ...(read.achieved !== undefined && { achieved: read.achieved }),
  ...(decision.achieved !== undefined && { achieved: decision.achieved }),
  ...(read.level !== undefined && { level: read.level }),
  ...(decision.decided !== undefined && decidedFields(decision.decided)),
  ...(decision.notApplicable !== undefined && {
    notApplicable: decision.notApplicable !== null,
    notApplicableReason: nfc(decision.notApplicable?.reason ?? ''),
  }),
});

const decidedFields = (decided: Answer['decided'] | null): DecisionFields => ({
  decidedVerdict: decided?.verdict ?? null,
  decidedReason: nfc(decided?.reason ?? ''),
});
