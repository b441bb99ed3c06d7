import type { VerdictsByCode } from '#shared/assessments/score-verdicts.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import type { Day } from '#shared/kernel/day.ts';
import { keyId } from '#shared/kernel/ids.ts';
import type { CommandContext, Input } from '../handlers.ts';
import { snapshotRecords } from './assessments.records.ts';
import { loadAssessment, type Assessment } from './load-assessment.ts';
import { verdictsOf, workedOut } from './verdicts-on.ts';

type Wanted = Input<'assessments.snapshot'>;

/** Keeps how a day ended, so that later progress is counted from it. */
export const keepSnapshot = (context: CommandContext, input: Wanted): { on: Day } => {
  const { dossierId, on = context.today } = input;
  if (on > context.today) refuse('snapshot.dayToCome', { day: formatDay(on) }, 'on');
  const assessment = loadAssessment(context.db, dossierId);
  assertKnown(assessment, input);
  const base = baseOf(context, assessment, { ...input, on });
  const typed = new Map(
    [...(input.verdicts ?? []), ...(input.except ?? [])].map(({ code, verdict }) => [
      code,
      verdict,
    ]),
  );
  for (const code of assessment.evaluations.keys()) {
    const verdict = typed.get(code) ?? base.get(code) ?? 'undecided';
    const id = keyId('snapshot', dossierId, on, code);
    context.records.put(snapshotRecords, id, { dossierId, on, code, verdict });
  }
  return { on };
};

/**
 * A whole typed state needs nothing below it. Exceptions differ from the journal's state, or, before the dossier
 * was made, from that of today, because then a person says so. Without either, a day nobody recorded is refused:
 * the verdicts of today must never pass for those of January.
 */
const baseOf = (
  context: CommandContext,
  assessment: Assessment,
  { on, verdicts, except }: Wanted & { readonly on: Day },
): VerdictsByCode => {
  if (verdicts !== undefined) return new Map();
  const known = workedOut(context, assessment, on);
  if (known) return known;
  return except === undefined
    ? refuse('snapshot.beforeDossier', { day: formatDay(on) }, 'on')
    : verdictsOf(assessment);
};

const assertKnown = (
  { set, evaluations }: Assessment,
  { except = [], verdicts = [] }: Wanted,
): void => {
  const unknown = [...verdicts, ...except].find(({ code }) => !evaluations.has(code));
  const field = verdicts.length > 0 ? 'verdicts' : 'except';
  if (unknown) refuse('criteria.unknownIndicator', { code: unknown.code, set: set.id }, field);
};
