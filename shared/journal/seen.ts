import { z } from 'zod';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { Change, ChangeEvent } from './change-event.ts';

/** Numbers from the first to the second, both counted in. */
export type Range = readonly [first: number, last: number];

/** A chain of which some numbers in the middle are not known: they were left out of a slice. */
export type PartlySeen = { readonly to: number; readonly without: readonly Range[] };

/** How far a device's chain is known: all of it up to a number, or that without some ranges. */
export type Seen = number | PartlySeen;

/** How far each device's chain is known. */
export type Vector = ReadonlyMap<string, Seen>;

const numberSchema = z.number().int().min(1);
const seenSchema = z.union([
  numberSchema,
  z.object({ to: numberSchema, without: z.array(z.tuple([numberSchema, numberSchema])) }),
]);
const vectorSchema = z.record(z.string(), seenSchema);

const seenEntity = 'journal';
const seenField = 'seen';

/** How much of each device these entries hold. */
export const vectorOf = (
  entries: readonly Pick<ChangeEvent, 'deviceId' | 'seq'>[],
): ReadonlyMap<string, Seen> => {
  const chains = Map.groupBy(entries, ({ deviceId }) => deviceId);
  return new Map(
    [...chains].map(([deviceId, chain]) => [deviceId, seenOf(chain.map(({ seq }) => seq))]),
  );
};

const seenOf = (numbers: readonly number[]): Seen => {
  const ordered = [...new Set(numbers)].toSorted((a, b) => a - b);
  const without = ordered.flatMap((seq, at): Range[] => {
    const before = ordered[at - 1] ?? 0;
    return seq > before + 1 ? [[before + 1, seq - 1]] : [];
  });
  const to = ordered.at(-1) ?? 0;
  return without.length === 0 ? to : { to, without };
};

/** Whether the entry of this number is among what was seen of its device. */
export const hasSeen = (seen: Seen | undefined, seq: number): boolean => {
  if (seen === undefined) return false;
  if (typeof seen === 'number') return seq <= seen;
  return seq <= seen.to && !seen.without.some(([first, last]) => seq >= first && seq <= last);
};

/**
 * The marker a device writes into its own chain when it has imported: from here on it knew all of this. Who
 * knew what when can so be derived from the journal alone, on any machine.
 */
export const seenMarker = (deviceId: string, vector: Vector, previous: Vector): Change => ({
  entity: seenEntity,
  recordId: deviceId,
  field: seenField,
  oldValue: toText(previous),
  newValue: toText(vector),
});

/** Tells of two entries of a journal whether the writer of the first knew the second. */
export type Knows = (entry: ChangeEvent, other: ChangeEvent) => boolean;

/** A device knows its own earlier entries, and what its markers before this entry name. */
export const createKnows = (entries: readonly ChangeEvent[]): Knows => {
  const markers = new Map<string, { readonly seq: number; readonly vector: Vector }[]>();
  for (const { deviceId, seq, newValue } of entries.filter(isMarker)) {
    const known = markers.get(deviceId) ?? [];
    markers.set(deviceId, known);
    known.push({ seq, vector: fromText(newValue) });
  }
  return (entry, other) =>
    entry.deviceId === other.deviceId
      ? other.seq < entry.seq
      : (markers.get(entry.deviceId) ?? []).some(
          ({ seq, vector }) => seq < entry.seq && hasSeen(vector.get(other.deviceId), other.seq),
        );
};

/** Markers tell about journals; they are no facts of a record. */
export const isMarker = ({ entity, field }: Pick<ChangeEvent, 'entity' | 'field'>): boolean =>
  entity === seenEntity && field === seenField;

const toText = (vector: Vector): string => canonicalJson(Object.fromEntries(vector));

/** What can't be read says nothing: two entries then count as unseen, which asks a person. */
const fromText = (value: ChangeEvent['newValue']): Vector => {
  if (typeof value !== 'string') return new Map();
  const parsed = vectorSchema.safeParse(readJson(value));
  return new Map(Object.entries(parsed.data ?? {}));
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
