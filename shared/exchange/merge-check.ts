import {
  findChainFaults,
  type ChainFault,
  type ChainLink,
  type Hash,
} from '#shared/journal/chain.ts';
import type { ChangeEvent } from '#shared/journal/change-event.ts';
import { parseTime } from '#shared/journal/hybrid-clock.ts';

/** A journal as it comes in a file: entries, and runs that were left out of a slice. */
export type GivenJournal = {
  readonly entries: readonly ChangeEvent[];
  readonly links: readonly ChainLink[];
};

/** What is held of one entry: enough to compare chains. */
export type HeldEntry = Pick<ChangeEvent, 'hash' | 'previousHash'>;

/** What a workspace holds: device → number → entry, and the runs it knows by their last hash only. */
export type HeldJournal = {
  readonly chains: ReadonlyMap<string, ReadonlyMap<number, HeldEntry>>;
  readonly links: readonly ChainLink[];
};

/** `forked`: another entry stands under this number here. `clock`: its time is none, or runs backwards. */
export type MergeFault = Omit<ChainFault, 'fault'> & {
  readonly fault: ChainFault['fault'] | 'forked' | 'clock';
};

export type CheckedJournal = {
  /** Entries this workspace has not got, in the order of their chains. */
  readonly fresh: readonly ChangeEvent[];
  readonly faults: readonly MergeFault[];
};

/**
 * Compares a journal with its own hashes and with what is held of each device. The first fault of each chain is
 * told; a journal with a fault is not merged.
 */
export const checkJournal = (
  given: GivenJournal,
  held: HeldJournal,
  hash: Hash,
): CheckedJournal => {
  const inside = findChainFaults(given.entries, hash, given.links);
  const faults = [...inside, ...clockFaults(given.entries), ...meetingFaults(given, held)];
  const firsts = [...Map.groupBy(faults, ({ deviceId }) => deviceId).values()];
  return {
    fresh: given.entries.filter(({ deviceId, seq }) => !held.chains.get(deviceId)?.has(seq)),
    faults: firsts.flatMap((each) => each.toSorted((a, b) => a.seq - b.seq).slice(0, 1)),
  };
};

/** A time that can't be read, is another device's, or does not go on would put entries into a false order. */
const clockFaults = (entries: readonly ChangeEvent[]): readonly MergeFault[] =>
  [...Map.groupBy(entries, ({ deviceId }) => deviceId).values()].flatMap((chain) => {
    const ordered = chain.toSorted((a, b) => a.seq - b.seq);
    const wrong = ordered.find((entry, at) => !isTimely(entry, ordered[at - 1]));
    return wrong ? [{ deviceId: wrong.deviceId, seq: wrong.seq, fault: 'clock' as const }] : [];
  });

const isTimely = ({ hlc, deviceId }: ChangeEvent, before: ChangeEvent | undefined): boolean =>
  parseTime(hlc)?.deviceId === deviceId && (before === undefined || before.hlc < hlc);

/** Where both tell of one entry they have to tell the same, and what is new has to fit between what is held. */
const meetingFaults = (
  { entries, links }: GivenJournal,
  held: HeldJournal,
): readonly MergeFault[] => {
  const known = knownHashes(held);
  const given = knownHashes({ chains: chainsOf(entries), links });
  const forked = [...given].flatMap(([deviceId, hashes]) =>
    [...hashes].flatMap(([seq, hash]): MergeFault[] => {
      const other = known.get(deviceId)?.get(seq);
      return other === undefined || other === hash ? [] : [{ deviceId, seq, fault: 'forked' }];
    }),
  );
  return forked;
};

/** Number → hash, wherever one is known: of an entry, of a link's end, or from the entry that follows. */
const knownHashes = ({
  chains,
  links,
}: HeldJournal): ReadonlyMap<string, ReadonlyMap<number, string>> => {
  const known = new Map<string, Map<number, string>>();
  const of = (deviceId: string): Map<number, string> => {
    const hashes = known.get(deviceId) ?? new Map<number, string>();
    known.set(deviceId, hashes);
    return hashes;
  };
  for (const { deviceId, to, hash } of links) of(deviceId).set(to, hash);
  for (const [deviceId, chain] of chains) {
    const hashes = of(deviceId);
    for (const [seq, { previousHash }] of chain) hashes.set(seq - 1, previousHash);
    for (const [seq, { hash }] of chain) hashes.set(seq, hash);
  }
  return known;
};

/** Entries by device and number. */
export const chainsOf = (
  entries: readonly (HeldEntry & Pick<ChangeEvent, 'deviceId' | 'seq'>)[],
): HeldJournal['chains'] => {
  const byDevice = Map.groupBy(entries, ({ deviceId }) => deviceId);
  return new Map(
    [...byDevice].map(([deviceId, chain]) => [
      deviceId,
      new Map(chain.map((entry) => [entry.seq, entry])),
    ]),
  );
};

/**
 * The runs that are still only told of once these entries are held: each between two entries, and the tail that
 * a link names. `told` are the links of both sides.
 */
export const remainingLinks = (
  chains: HeldJournal['chains'],
  told: readonly ChainLink[],
): readonly ChainLink[] => {
  const devices = new Set([...chains.keys(), ...told.map(({ deviceId }) => deviceId)]);
  return [...devices].flatMap((deviceId) => {
    const chain = chains.get(deviceId) ?? new Map<number, HeldEntry>();
    const tails = told.filter((link) => link.deviceId === deviceId);
    return linksOf(deviceId, chain, tails);
  });
};

const linksOf = (
  deviceId: string,
  chain: ReadonlyMap<number, HeldEntry>,
  told: readonly ChainLink[],
): readonly ChainLink[] => {
  const numbers = [...chain.keys()].toSorted((a, b) => a - b);
  const between = numbers.flatMap((seq, at): ChainLink[] => {
    const before = numbers[at - 1] ?? 0;
    const hash = chain.get(seq)?.previousHash ?? '';
    return seq > before + 1 ? [{ deviceId, from: before + 1, to: seq - 1, hash }] : [];
  });
  const last = numbers.at(-1) ?? 0;
  const tail = told.filter(({ to }) => to > last).toSorted((a, b) => b.to - a.to)[0];
  return tail ? [...between, { ...tail, from: last + 1 }] : between;
};
