import { chainsOf, remainingLinks, type GivenJournal } from '#shared/exchange/merge-check.ts';
import { planMerge, type MergePlan } from '#shared/exchange/merge-plan.ts';
import { isFact } from '#shared/exchange/merge-summary.ts';
import type { ChangeEvent, FieldValue } from '#shared/journal/change-event.ts';
import { groupByField, judgeOf, readField } from '#shared/journal/read-field.ts';
import { seenMarker, vectorOf } from '#shared/journal/seen.ts';
import type { CommandContext } from '../../handlers.ts';
import { selectChains } from '../../journal/merge-rows.ts';
import { selectRecord } from '../../journal/record-rows.ts';
import { entriesAround, freshEntries, heldJournal } from './held-journal.ts';

/** What became of a journal that was taken in. */
export type TakenIn = {
  readonly fresh: readonly ChangeEvent[];
  readonly plan: MergePlan;
  /** Records of which something stays in the journal only, for a newer program. */
  readonly unmade: number;
};

/**
 * Takes a journal in, inside the transaction of its command: entries as they are, rows to what now stands, and a
 * marker that says what this machine knows from here on. Nothing new changes nothing.
 */
export const takeIn = (context: CommandContext, given: GivenJournal): TakenIn => {
  const { db, merging } = context;
  const held = heldJournal(db);
  const fresh = freshEntries(given, held);
  const before = entriesAround(db, fresh);
  const plan = planMerge({ held: before, fresh });
  if (fresh.length === 0) return { fresh, plan, unmade: 0 };
  const known = vectorOf(selectChains(db));
  merging.receive(fresh.toSorted((a, b) => a.seq - b.seq));
  const chains = selectChains(db);
  merging.replaceLinks(remainingLinks(chainsOf(chains), [...held.links, ...given.links]));
  const unmade = writeRows(context, plan, [...before, ...fresh]);
  merging.noteConflicts(plan.conflicts);
  if (fresh.some(isFact)) {
    merging.append(seenMarker(context.deviceId, vectorOf(chains), known));
  }
  return { fresh, plan, unmade };
};

/** Every record that the merge changes is brought to what stands. */
const writeRows = (
  context: CommandContext,
  { changes }: MergePlan,
  entries: readonly ChangeEvent[],
): number => {
  const byRecord = Map.groupBy(changes, recordKey);
  const standing = standingValues(entries, new Set(byRecord.keys()));
  let unmade = 0;
  for (const [key, ofRecord] of byRecord) {
    const [first] = ofRecord;
    if (!first) continue;
    const touched = Object.fromEntries(ofRecord.map(({ field, after }) => [field, after]));
    if (!writeRow(context, first, { touched, all: standing.get(key) ?? {} })) unmade += 1;
  }
  return unmade;
};

type Key = Pick<ChangeEvent, 'entity' | 'recordId'>;
type Values = Readonly<Record<string, FieldValue>>;

/** A row that is there gets what changed; one that is not yet gets all that is known of it. */
const writeRow = (
  { db, merging, tables }: CommandContext,
  { entity, recordId }: Key,
  { touched, all }: { readonly touched: Values; readonly all: Values },
): boolean => {
  const table = tables.find((one) => one.entity === entity);
  if (!table) {
    merging.leaveUnmade(entity, recordId);
    return false;
  }
  const values = selectRecord(db, table, recordId) ? touched : all;
  return merging.adopt({ table, id: recordId }, values);
};

const recordKey = ({ entity, recordId }: Key): string => JSON.stringify([entity, recordId]);

/** What stands in all fields of these records. */
export const standingValues = (
  entries: readonly ChangeEvent[],
  keys: ReadonlySet<string>,
): ReadonlyMap<string, Values> => {
  const judge = judgeOf(entries);
  const values = new Map<string, Record<string, FieldValue>>();
  const wanted = entries.filter((entry) => keys.has(recordKey(entry)));
  for (const changes of groupByField(wanted).values()) {
    const standing = readField(changes, judge)?.standing;
    if (!standing) continue;
    const record = values.get(recordKey(standing)) ?? {};
    values.set(recordKey(standing), { ...record, [standing.field]: standing.newValue });
  }
  return values;
};
