import type { ChangeEvent } from '#shared/journal/change-event.ts';
import { isMarker } from '#shared/journal/seen.ts';
import type { MergePlan } from './merge-plan.ts';

/** Entities that only keep the books of merges: a file that brings nothing else brings nothing new to a person. */
export const bookEntities: readonly string[] = ['merge', 'handOut'];

/** Settings of one machine end in its id; they say nothing to another. */
const isOfOneMachine = ({ entity, recordId }: Place): boolean =>
  entity === 'setting' && recordId.includes('@');

type Place = Pick<ChangeEvent, 'entity' | 'recordId'>;

/** Whether a person has anything to look at in it. */
export const isFact = (entry: Place & Pick<ChangeEvent, 'field'>): boolean =>
  !isMarker(entry) && !bookEntities.includes(entry.entity) && !isOfOneMachine(entry);

export type MergeCounts = {
  /** Entries that were not here. */
  readonly entries: number;
  readonly changes: number;
  readonly conflicts: number;
  /** Records that come or go. */
  readonly added: number;
  readonly removed: number;
  /** Changed fields of each kind of record. */
  readonly byEntity: Readonly<Record<string, number>>;
  /** Who wrote what is new. */
  readonly officers: readonly string[];
};

/** What a merge brings, counted without what only keeps its books. */
export const countMerge = (fresh: readonly ChangeEvent[], plan: MergePlan): MergeCounts => {
  const facts = fresh.filter(isFact);
  const changes = plan.changes.filter(isFact);
  const removals = changes.filter(({ field }) => field === 'removed');
  const byEntity = Map.groupBy(changes, ({ entity }) => entity);
  return {
    entries: facts.length,
    changes: changes.length,
    conflicts: plan.conflicts.length,
    added: removals.filter(({ after }) => after === false).length,
    removed: removals.filter(({ before, after }) => before === false && after === true).length,
    byEntity: Object.fromEntries([...byEntity].map(([entity, some]) => [entity, some.length])),
    officers: [...new Set(facts.map(({ officer }) => officer))].filter((name) => name !== ''),
  };
};
