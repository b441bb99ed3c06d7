import type { MergeChange, MergePlan } from '#shared/exchange/merge-plan.ts';
import { countMerge, isFact } from '#shared/exchange/merge-summary.ts';
import type { ChangeEvent, FieldValue } from '#shared/journal/change-event.ts';
import type { Output } from '../../handlers.ts';
import { nameRecords, placeKey, type Known } from './name-records.ts';
import type { Exchange } from './open-exchange.ts';

/** A page shows so many lines; all of them are in the report. */
const mostLines = 1000;

type Outcome = Omit<Output<'merges.preview'>, 'fileName'>;
type Brought = { readonly fresh: readonly ChangeEvent[]; readonly plan: MergePlan };

/** A merge as a person reads it: from whom, how much, what was and what is. */
export const describeOutcome = (
  context: Known,
  { about }: Pick<Exchange, 'about'>,
  { fresh, plan }: Brought,
): Omit<Outcome, 'stranger'> => {
  const changes = plan.changes.filter(isFact);
  const values = writtenValues(plan.changes);
  return {
    kind: about.kind,
    packageId: about.id,
    madeBy: about.madeBy,
    madeAt: about.madeAt,
    counts: countMerge(fresh, plan),
    changes: nameRecords(context, changes.slice(0, mostLines), values),
    conflicts: nameRecords(context, plan.conflicts.slice(0, mostLines), values),
  };
};

const writtenValues = (
  changes: readonly MergeChange[],
): ReadonlyMap<string, Readonly<Record<string, FieldValue>>> => {
  const values = new Map<string, Record<string, FieldValue>>();
  for (const change of changes) {
    const record = values.get(placeKey(change)) ?? {};
    record[change.field] = change.after;
    values.set(placeKey(change), record);
  }
  return values;
};
