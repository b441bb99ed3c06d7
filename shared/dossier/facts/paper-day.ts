import type { Day } from '#shared/kernel/day.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';
import { reviewStageOf } from '../at-phase.ts';
import { signedPaper } from './signed-paper.ts';
import type { DossierSource } from './source.ts';

/**
 * The day whose officers and acts a paper follows: its own date; before that the latest day its stage is known to have
 * reached, which for the papers of the unit is the as-of day.
 */
export const paperDay = (source: DossierSource, paper: string): Day =>
  signedPaper(source.versions, paper)?.signedOn ?? reachedDay(source, paper);

const reachedDay = (source: DossierSource, paper: string): Day => {
  const phase = source.procedure.papers.find((one) => one.paper === paper)?.phase ?? 'application';
  const { asOf } = source.dossier;
  const stage = phase === 'answer' ? 'verification' : reviewStageOf(phase);
  if (stage === null) return asOf;
  const { review, meeting, findings } = source.reviews[stage];
  const own = phase === 'answer' ? findings.map(({ on }) => on) : [review?.to, meeting?.on];
  const days = own.filter((one): one is Day => one !== null && one !== undefined);
  return [asOf, ...days].toSorted(compareText).at(-1) ?? asOf;
};
