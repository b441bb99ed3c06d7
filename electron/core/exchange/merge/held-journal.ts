import {
  chainsOf,
  checkJournal,
  type CheckedJournal,
  type GivenJournal,
  type HeldJournal,
} from '#shared/exchange/merge-check.ts';
import type { ChangeEvent } from '#shared/journal/change-event.ts';
import { isMarker } from '#shared/journal/seen.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { Reader } from '../../db/connection.ts';
import { selectJournal } from '../../journal/journal-rows.ts';
import { sha256 } from '../../journal/journal.ts';
import {
  selectChains,
  selectEntriesOfRecord,
  selectLinks,
  selectMarkers,
  type RecordKey,
} from '../../journal/merge-rows.ts';

/** How the journal of this workspace is linked, and what it was only told of. */
export const heldJournal = (db: Reader): HeldJournal => ({
  chains: chainsOf(selectChains(db)),
  links: selectLinks(db),
});

/** What of a journal is new here. Refuses `merge.faulty` where it does not hold together or tells another past. */
export const freshEntries = (given: GivenJournal, held: HeldJournal): CheckedJournal['fresh'] => {
  const { fresh, faults } = checkJournal(given, held, sha256);
  const [first] = faults;
  if (!first) return fresh;
  return refuse('merge.faulty', {
    device: first.deviceId,
    seq: String(first.seq),
    fault: first.fault,
    count: String(faults.length),
  });
};

/** Above this many records it is quicker to read the whole journal once. */
const fewRecords = 300;

/** All entries of the records that fresh ones touch, and the markers of all devices. */
export const entriesAround = (
  db: Reader,
  fresh: readonly ChangeEvent[],
): readonly ChangeEvent[] => {
  const keys = new Map(
    fresh
      .filter((entry) => !isMarker(entry))
      .map(({ entity, recordId }) => [JSON.stringify([entity, recordId]), { entity, recordId }]),
  );
  return entriesOfRecords(db, [...keys.values()]);
};

/** All entries of these records, and the markers of all devices. */
export const entriesOfRecords = (
  db: Reader,
  keys: readonly RecordKey[],
): readonly ChangeEvent[] => {
  if (keys.length > fewRecords) return selectJournal(db);
  return [...selectMarkers(db), ...keys.flatMap((key) => selectEntriesOfRecord(db, key))];
};
