import { z } from 'zod';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { sha256Schema } from '#shared/kernel/ids.ts';
import type { ChangeEvent } from './change-event.ts';

/** SHA-256 of a text as hexadecimal digits; passed in, because shared/ has no crypto. */
export type Hash = (text: string) => string;

/** The entry with its hash, which covers every field and the hash before it. */
export const sealEntry = (entry: Omit<ChangeEvent, 'hash'>, hash: Hash): ChangeEvent => ({
  ...entry,
  hash: hashOf(entry, hash),
});

/**
 * A run of entries that are not here, only told of: they were left out of a slice. `hash` is that of the last
 * one, so the entry after the run still has to be linked to it, and the entries themselves fit in later.
 */
export const chainLinkSchema = z.object({
  deviceId: z.string().min(1),
  from: z.number().int().min(1),
  to: z.number().int().min(1),
  hash: sha256Schema,
});
export type ChainLink = Readonly<z.infer<typeof chainLinkSchema>>;

export type ChainFault = {
  readonly deviceId: string;
  readonly seq: number;
  readonly fault: 'gap' | 'unlinked' | 'altered';
};

/** An entry, or a run of them that is only told of. */
type Piece = {
  readonly from: number;
  readonly to: number;
  readonly hash: string;
  readonly entry: ChangeEvent | null;
};

/**
 * The first fault of each device's chain: a missing number, an entry not linked to the one before it, or
 * one whose content no longer fits its hash. Order of the input doesn't matter; what a link tells of is no gap.
 */
export const findChainFaults = (
  entries: readonly ChangeEvent[],
  hash: Hash,
  links: readonly ChainLink[] = [],
): ChainFault[] => {
  const chains = Map.groupBy(entries, (entry) => entry.deviceId);
  const runs = Map.groupBy(links, ({ deviceId }) => deviceId);
  return [...new Set([...chains.keys(), ...runs.keys()])].flatMap((deviceId) => {
    const pieces = piecesOf(chains.get(deviceId) ?? [], runs.get(deviceId) ?? []);
    return firstFault(pieces, hash).map((found) => ({ deviceId, ...found }));
  });
};

const piecesOf = (chain: readonly ChangeEvent[], runs: readonly ChainLink[]): readonly Piece[] =>
  [
    ...chain.map((entry) => ({ from: entry.seq, to: entry.seq, hash: entry.hash, entry })),
    ...runs.map(({ from, to, hash }) => ({ from, to, hash, entry: null })),
  ].toSorted((a, b) => a.from - b.from);

const firstFault = (
  pieces: readonly Piece[],
  hash: Hash,
): readonly Pick<ChainFault, 'seq' | 'fault'>[] => {
  for (const [at, piece] of pieces.entries()) {
    const fault = faultAt(piece, pieces[at - 1], hash);
    if (fault !== null) return [{ seq: piece.from, fault }];
  }
  return [];
};

const faultAt = (
  { from, to, entry }: Piece,
  before: Piece | undefined,
  hash: Hash,
): ChainFault['fault'] | null => {
  if (from !== (before?.to ?? 0) + 1 || to < from) return 'gap';
  if (entry === null) return null;
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
