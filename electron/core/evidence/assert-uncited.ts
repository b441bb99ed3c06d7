import { refuse } from '#shared/kernel/app-error.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import type { Reader } from '../db/connection.ts';
import { selectCitationUse, type CitedThing } from '../papers/citation-uses.queries.ts';

/** What a signed paper cites is not removed: somebody holds that paper and opens the proof it names. */
export const assertUncited = (db: Reader, thing: CitedThing): void => {
  const use = selectCitationUse(db, thing);
  if (!use) return;
  const { paper, number, signedOn } = use;
  refuse('evidence.citedBySigned', { paper, number, day: formatDay(signedOn) });
};
