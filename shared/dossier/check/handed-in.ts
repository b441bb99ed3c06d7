import type { Day } from '#shared/kernel/day.ts';
import { signedPaper } from '../facts/signed-paper.ts';
import type { DossierSource } from '../facts/source.ts';

/** The day of the tờ trình; before it is signed, today. */
export const handedIn = ({ versions }: Pick<DossierSource, 'versions'>, today: Day): Day =>
  signedPaper(versions, 'P01')?.signedOn ?? today;
