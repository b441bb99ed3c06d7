import { compareText } from '#shared/kernel/vietnamese.ts';
import type { Day } from '#shared/kernel/day.ts';
import { newestRequests } from './facts/newest-requests.ts';
import type { DossierSource } from './facts/source.ts';
import type { FactRecord } from './outline/fact-record.ts';

/**
 * Dossiers with which a paper is one and the same: those whose facts its text names. The outline decides, so a wording
 * of the office that speaks of one unit only makes a paper of one dossier.
 */
export const jointWith = (source: DossierSource, facts: FactRecord): readonly DossierSource[] => {
  if (source.batch.length === 0) return [];
  const names = (list: string): boolean =>
    Object.keys(facts).some((place) => place === list || place.startsWith(`${list}.`));
  if (names('batch')) return source.batch;
  return names('returned') ? returnedWith(source) : [];
};

/** Dossiers of the batch whose newest faults were found on the same day: one letter sends them all back. */
export const returnedWith = (source: DossierSource): readonly DossierSource[] => {
  const on = foundOn(source);
  return on === null ? [] : source.batch.filter((other) => foundOn(other) === on);
};

/** The last day on which something of the newest round was found; null while nobody has dated it. */
const foundOn = (source: DossierSource): Day | null =>
  newestRequests(source)
    .map(({ on }) => on)
    .reduce((last, on) => (last === null || (on !== null && on > last) ? on : last), null);

/** In the order of names, the same from whichever dossier it is asked. */
export const inOrder = (all: readonly DossierSource[]): DossierSource[] =>
  all.toSorted(
    (a, b) => compareText(a.unit.name, b.unit.name) || compareText(a.dossier.id, b.dossier.id),
  );
