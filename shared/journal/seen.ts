import { z } from 'zod';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { Change, ChangeEvent } from './change-event.ts';

/** How far each device's chain is known: device → the number of its last entry. */
export type Vector = ReadonlyMap<string, number>;

const vectorSchema = z.record(z.string(), z.number().int().min(1));

const seenEntity = 'journal';
const seenField = 'seen';

/** How much of each device these entries hold. */
export const vectorOf = (entries: readonly ChangeEvent[]): Vector => {
  const vector = new Map<string, number>();
  for (const { deviceId, seq } of entries) {
    vector.set(deviceId, Math.max(seq, vector.get(deviceId) ?? 0));
  }
  return vector;
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
          ({ seq, vector }) => seq < entry.seq && (vector.get(other.deviceId) ?? 0) >= other.seq,
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
