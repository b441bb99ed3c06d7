import type { Answer } from '#shared/criteria/answer.ts';
import { slotNames } from '#shared/assessments/typed-answer.ts';
import type { ImportPreviewRow } from '#shared/contract/imports.methods.ts';
import type { AnswerPlan } from '../assessments/plan-answer.ts';

type Change = ImportPreviewRow['changes'][number];

/** What a planned answer would change of the one that stands; empty where it says the same. */
export const rowChanges = (before: Answer, note: string, plan: AnswerPlan): readonly Change[] => {
  const { read, decision, typed } = plan;
  const changes: Change[] = slotNames.flatMap((slot) =>
    read.slots[slot] === undefined ? [] : [change(slot, before[slot], read.slots[slot])],
  );
  const achieved = read.achieved ?? decision.achieved;
  if (achieved !== undefined)
    changes.push(change('achieved', flag(before.achieved), flag(achieved)));
  if (read.level !== undefined) changes.push(change('level', before.level, read.level));
  changes.push(change('verdict', verdictOf(before), verdictOf(after(before, decision))));
  if (typed.note !== undefined) changes.push(change('note', note || null, typed.note));
  if (read.parts.size > 0) changes.push(change('parts', null, [...read.parts.keys()].join(', ')));
  return changes.filter(({ old, new: next }) => old !== next);
};

const change = (
  field: Change['field'],
  old: string | null | undefined,
  next: string | null | undefined,
): Change => ({ field, old: old ?? null, new: next ?? null });

const flag = (value: boolean | null | undefined): string | null =>
  value === undefined || value === null ? null : String(value);

const after = (before: Answer, { decided, notApplicable }: AnswerPlan['decision']): Answer => ({
  ...before,
  decided: (decided === undefined ? before.decided : decided) ?? undefined,
  notApplicable: (notApplicable === undefined ? before.notApplicable : notApplicable) ?? undefined,
});

const verdictOf = ({ decided, notApplicable }: Answer): string | null =>
  notApplicable ? 'not-applicable' : (decided?.verdict ?? null);
