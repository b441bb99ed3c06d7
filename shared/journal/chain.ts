import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { ChangeEvent } from './change-event.ts';

/** SHA-256 of a text as hexadecimal digits; passed in, because shared/ has no crypto. */
export type Hash = (text: string) => string;

/** The entry with its hash, which covers every field and the hash before it. */
export const sealEntry = (entry: Omit<ChangeEvent, 'hash'>, hash: Hash): ChangeEvent => ({
  ...entry,
  hash: hashOf(entry, hash),
});

export type ChainFault = {
  readonly deviceId: string;
  readonly seq: number;
  readonly fault: 'gap' | 'unlinked' | 'altered';
};

/**
 * The first fault of each device's chain: a missing number, an entry not linked to the one before it, or
 * one whose content no longer fits its hash. Order of the input doesn't matter.
 */
export const findChainFaults = (entries: readonly ChangeEvent[], hash: Hash): ChainFault[] => {
  const chains = Map.groupBy(entries, (entry) => entry.deviceId);
  return [...chains.values()].flatMap((chain) => {
    const ordered = chain.toSorted((a, b) => a.seq - b.seq);
    const index = ordered.findIndex((entry, at) => faultAt(entry, ordered[at - 1], hash) !== null);
    const entry = ordered[index];
    const fault = entry && faultAt(entry, ordered[index - 1], hash);
    return entry && fault ? [{ deviceId: entry.deviceId, seq: entry.seq, fault }] : [];
  });
};

const faultAt = (
  entry: ChangeEvent,
  before: ChangeEvent | undefined,
  hash: Hash,
): ChainFault['fault'] | null => {
  if (entry.seq !== (before?.seq ?? 0) + 1) return 'gap';
  if (entry.previousHash !== (before?.hash ?? '')) return 'unlinked';
  return entry.hash === hashOf(entry, hash) ? null : 'altered';
};

const hashOf = (entry: Omit<ChangeEvent, 'hash'>, hash: Hash): string => {
  const { deviceId, seq, hlc, commandId, method, officer, at } = entry;
  const { entity, recordId, field, oldValue, newValue, previousHash } = entry;
  return hash(
    canonicalJson([
      [deviceId, seq, hlc, commandId, method, officer, at],
      [entity, recordId, field, oldValue, newValue, previousHash],
    ]),
  );
};
