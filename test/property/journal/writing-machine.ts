import { sealEntry } from '#shared/journal/chain.ts';
import type { ChangeEvent, FieldValue } from '#shared/journal/change-event.ts';
import { formatTime } from '#shared/journal/hybrid-clock.ts';
import { readFields } from '#shared/journal/read-field.ts';
import { sha256 } from './machines.ts';

/** A machine that writes records of its own into its journal, with a clock of its own. */
export type Machine = { readonly device: string; readonly journal: ChangeEvent[]; millis: number };

export const machine = (device: string, held: readonly ChangeEvent[], millis: number): Machine => ({
  device,
  journal: [...held],
  millis,
});

export const write = (
  on: Machine,
  record: { readonly entity: string; readonly id: string },
  values: Readonly<Record<string, FieldValue>>,
): void => {
  for (const [field, newValue] of Object.entries(values)) {
    const own = on.journal.filter(({ deviceId }) => deviceId === on.device);
    on.millis += 1;
    const entry = {
      deviceId: on.device,
      seq: own.length + 1,
      hlc: formatTime({ millis: on.millis, counter: 0 }, on.device),
      commandId: `${on.device}-${on.millis}`,
      method: 'evidence.update',
      officer: on.device,
      at: new Date(on.millis).toISOString(),
      entity: record.entity,
      recordId: record.id,
      field,
      oldValue: null,
      newValue,
      previousHash: own.at(-1)?.hash ?? '',
    };
    on.journal.push(sealEntry(entry, sha256));
  }
};

/** The records of a kind, as the journal leaves them. */
export const recordsOf = (journal: readonly ChangeEvent[], entity: string) => {
  const states = readFields(journal).filter((state) => state.entity === entity);
  return [...Map.groupBy(states, ({ recordId }) => recordId)].map(([id, fields]) => ({
    id,
    ...Object.fromEntries(fields.map(({ field, standing }) => [field, standing.newValue])),
  }));
};
