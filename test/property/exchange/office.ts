import { createHash } from 'node:crypto';
import { checkJournal, chainsOf, remainingLinks } from '#shared/exchange/merge-check.ts';
import { planMerge, type MergePlan } from '#shared/exchange/merge-plan.ts';
import type { GivenJournal } from '#shared/exchange/merge-check.ts';
import { sealEntry } from '#shared/journal/chain.ts';
import type { Change, ChangeEvent, FieldValue } from '#shared/journal/change-event.ts';
import {
  formatTime,
  nextTime,
  parseTime,
  receiveTime,
  type HybridTime,
} from '#shared/journal/hybrid-clock.ts';
import { isMarker, seenMarker, vectorOf } from '#shared/journal/seen.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A machine that writes and merges as the application does, on nothing but memory. */
export type Office = {
  readonly device: string;
  readonly journal: () => GivenJournal;
  /** For each own entry the hashes that were held then: the truth that markers must give again. */
  readonly heldBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** What stands in the rows: written at each change and merge, never read off the journal. */
  readonly rows: () => ReadonlyMap<string, FieldValue>;
  readonly write: (command: string, changes: readonly Place[], millis: number) => void;
  /** Null where the file holds nothing new. Throws on a fault. */
  readonly merge: (file: GivenJournal, millis: number) => MergePlan | null;
};

export type Place = Pick<Change, 'entity' | 'recordId' | 'field' | 'newValue'>;

const keyOf = ({ entity, recordId, field }: Place): string => `${entity} ${recordId} ${field}`;

type State = {
  readonly device: string;
  readonly entries: ChangeEvent[];
  readonly rows: Map<string, FieldValue>;
  readonly heldBy: Map<string, ReadonlySet<string>>;
  links: GivenJournal['links'];
  time: HybridTime | null;
};

export const office = (device: string): Office => {
  const state: State = {
    device,
    entries: [],
    rows: new Map(),
    heldBy: new Map(),
    links: [],
    time: null,
  };
  return {
    device,
    heldBy: state.heldBy,
    journal: () => ({ entries: [...state.entries], links: state.links }),
    rows: () => state.rows,
    write: (command, changes, millis) => {
      for (const change of changes) write(state, change, { command, millis });
    },
    merge: (file, millis) => merge(state, file, millis),
  };
};

type Moment = { readonly command: string; readonly millis: number };

const write = (state: State, change: Place, moment: Moment): void => {
  const key = keyOf(change);
  const oldValue = state.rows.get(key) ?? null;
  if (state.rows.has(key) && oldValue === change.newValue) return;
  append(state, { ...change, oldValue }, moment);
  state.rows.set(key, change.newValue);
};

const append = (state: State, change: Change, { command, millis }: Moment): void => {
  const { device, entries } = state;
  const own = entries.filter(({ deviceId }) => deviceId === device);
  state.time = nextTime(state.time, millis);
  const facts = { deviceId: device, commandId: command, method: 'things.set', officer: device };
  const entry = sealEntry(
    {
      ...facts,
      ...change,
      seq: own.length + 1,
      hlc: formatTime(state.time, device),
      at: new Date(millis).toISOString(),
      previousHash: own.at(-1)?.hash ?? '',
    },
    sha256,
  );
  state.heldBy.set(entry.hash, new Set(entries.map(({ hash }) => hash)));
  entries.push(entry);
};

const merge = (state: State, file: GivenJournal, millis: number): MergePlan | null => {
  const { entries, rows, device } = state;
  const { fresh, faults } = checkJournal(
    file,
    { chains: chainsOf(entries), links: state.links },
    sha256,
  );
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  if (fresh.length === 0) return null;
  const before = vectorOf(entries);
  const plan = planMerge({ held: entries, fresh });
  entries.push(...fresh);
  state.links = remainingLinks(chainsOf(entries), [...state.links, ...file.links]);
  for (const { hlc } of fresh) {
    state.time = receiveTime(state.time, parseTime(hlc) ?? { millis: 0, counter: 0 });
  }
  for (const change of plan.changes) {
    rows.set(keyOf({ ...change, newValue: change.after }), change.after);
  }
  if (fresh.some((entry) => !isMarker(entry))) {
    const marker = seenMarker(device, vectorOf(entries), before);
    append(state, marker, { command: `merge-${millis}`, millis });
  }
  return plan;
};
