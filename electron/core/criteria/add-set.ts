import type { CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { requiresCycle } from '#shared/criteria/required-sets.ts';
import type { SetOrigin } from '#shared/criteria/set-origin.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { keyId } from '#shared/kernel/ids.ts';
import type { CommandContext } from '../handlers.ts';
import { setRecords } from './criteria.records.ts';
import type { LibrarySet } from './library-set.ts';
import { hashOfSet, listSets, listVersions } from './set-library.ts';

type Arrival = {
  readonly set: CriteriaSet;
  readonly origin: SetOrigin;
  /** The number it came with counts, as long as it is free. */
  readonly versionNamed: boolean;
};

export type Added = {
  readonly entry: LibrarySet;
  /** The library had this very text already. */
  readonly known: boolean;
  /** Its number belonged to another text, so it got the next one. */
  readonly renumbered: boolean;
};

/** Takes a version of a set into the workspace. A version never changes: another text is another version. */
export const addSet = (context: CommandContext, arrival: Arrival): Added => {
  const versions = listVersions(context).filter(({ set }) => set.id === arrival.set.id);
  const same = versions.find(
    ({ set, sha256 }) => hashOfSet({ ...arrival.set, version: set.version }) === sha256,
  );
  if (same) return { entry: same, known: true, renumbered: false };
  assertNoCycle(context, arrival.set);
  const version = versionFor(arrival, versions);
  const set = { ...arrival.set, version };
  const sha256 = hashOfSet(set);
  const addedAt = context.now;
  context.records.put(setRecords, keyId('criteria-set', set.id, sha256), {
    setId: set.id,
    version,
    json: canonicalJson(set),
    contentSha256: sha256,
    origin: arrival.origin,
    addedAt,
  });
  const renumbered = arrival.versionNamed && version !== arrival.set.version;
  return { entry: { set, origin: arrival.origin, sha256, addedAt }, known: false, renumbered };
};

const versionFor = ({ set, versionNamed }: Arrival, versions: readonly LibrarySet[]): number => {
  const taken = versions.map((entry) => entry.set.version);
  // Number 0 is for a text the program itself ships.
  const isFree = set.version > 0 && !taken.includes(set.version);
  return versionNamed && isFree ? set.version : Math.max(0, ...taken) + 1;
};

const assertNoCycle = (context: CommandContext, set: CriteriaSet): void => {
  const others = listSets(context).flatMap((entry) => (entry.set.id === set.id ? [] : [entry.set]));
  const cycle = requiresCycle([...others, set]);
  if (cycle) refuse('criteria.requiresCycle', { sets: cycle.join(' → ') });
};
