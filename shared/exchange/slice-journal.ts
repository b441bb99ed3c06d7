import type { ChainLink } from '#shared/journal/chain.ts';
import type { ChangeEvent } from '#shared/journal/change-event.ts';
import { isMarker } from '#shared/journal/seen.ts';
import { chainsOf, remainingLinks, type GivenJournal } from './merge-check.ts';

/**
 * The entries of some records, whole, with every marker (who knew what is needed to judge them); all others are
 * told of by their last hash only, so that the chains still hold together and nobody takes them for known.
 */
export const sliceJournal = (
  journal: GivenJournal,
  isWanted: (entry: ChangeEvent) => boolean,
): GivenJournal => {
  const entries = journal.entries.filter((entry) => isMarker(entry) || isWanted(entry));
  const heads = new Map<string, ChainLink>();
  for (const { deviceId, seq, hash } of journal.entries) {
    if (seq >= (heads.get(deviceId)?.to ?? 0)) {
      heads.set(deviceId, { deviceId, from: 1, to: seq, hash });
    }
  }
  const told = [...journal.links, ...heads.values()];
  return { entries, links: remainingLinks(chainsOf(entries), told) };
};
