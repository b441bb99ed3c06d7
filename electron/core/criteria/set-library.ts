import type { CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { textInForce } from '#shared/criteria/text-in-force.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { QueryContext } from '../handlers.ts';
import { sha256 } from '../journal/journal.ts';
import { selectSets } from './criteria-sets.queries.ts';
import type { LibrarySet } from './library-set.ts';
import { readShippedSets } from './shipped-sets.ts';

type Sources = Pick<QueryContext, 'db' | 'resources'>;

/** Every version of every set, shipped ones first, the versions of a set in their order. */
export const listVersions = ({ db, resources }: Sources): LibrarySet[] => {
  const shipped = readShippedSets(resources).map(shippedEntry);
  const places = new Map(shipped.map(({ set }, place) => [set.id, place]));
  const placeOf = ({ set }: LibrarySet): number => places.get(set.id) ?? places.size;
  return [...shipped, ...selectSets(db)].toSorted(
    (a, b) => placeOf(a) - placeOf(b) || compareText(a.set.id, b.set.id) || compareAge(a, b),
  );
};

/** The text of every set that stands: what a new dossier takes. */
export const listSets = (sources: Sources): LibrarySet[] => {
  const versions = listVersions(sources);
  const ids = new Set(versions.map(({ set }) => set.id));
  return [...ids].flatMap((id) => {
    const own = versions.filter(({ set }) => set.id === id);
    return textInForce(own, null) ?? [];
  });
};

/** The text of a set that stands, or the version that is named; undefined when the library has none. */
export const findSet = (
  sources: Sources,
  setId: string,
  version?: number,
): LibrarySet | undefined => {
  const versions = listVersions(sources).filter(({ set }) => set.id === setId);
  return version === undefined
    ? textInForce(versions, null)
    : versions.findLast(({ set }) => set.version === version);
};

/** The text of a set that is in force on a day. */
export const findSetOn = (sources: Sources, setId: string, day: string): LibrarySet | undefined =>
  textInForce(
    listVersions(sources).filter(({ set }) => set.id === setId),
    day,
  );

export const existingSet = (sources: Sources, setId: string, version?: number): LibrarySet =>
  findSet(sources, setId, version) ?? refuse('criteria.unknownSet', { set: setId }, 'setId');

export const hashOfSet = (set: CriteriaSet): string => sha256(canonicalJson(set));

/** Shipped sets are read once and stay as they are, so each is hashed once. */
const shippedEntries = new WeakMap<CriteriaSet, LibrarySet>();

const shippedEntry = (set: CriteriaSet): LibrarySet => {
  const known = shippedEntries.get(set);
  if (known) return known;
  const entry = { set, origin: 'shipped', sha256: hashOfSet(set), addedAt: null } as const;
  shippedEntries.set(set, entry);
  return entry;
};

/** Older first. Two offices may each have made a version 2: the one taken in later stands. */
const compareAge = (a: LibrarySet, b: LibrarySet): number =>
  a.set.version - b.set.version || compareText(a.addedAt ?? '', b.addedAt ?? '');

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
