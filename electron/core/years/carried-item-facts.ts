import { isEmptyAnswer } from '#shared/criteria/check-answer.ts';
import type { Evidence, EvidenceLink } from '#shared/evidence/evidence.ts';
import type { CarriedItem } from '#shared/years/carried-item.ts';
import { conditionPosition } from '#shared/years/plan-carried.ts';
import { loadAssessment, type Assessment } from '../assessments/load-assessment.ts';
import type { Reader } from '../db/connection.ts';
import { selectDossier } from '../dossiers/dossiers.queries.ts';
import { selectEvidenceOfUnit, selectLinksOfDossier } from '../evidence/evidence.queries.ts';
import { selectCarriedItems } from './years.queries.ts';

/** Both years beside each other, with the proofs that each of them has linked. */
export type TwoYears = {
  readonly past: Assessment;
  readonly now: Assessment;
  readonly pastLinks: readonly EvidenceLink[];
  readonly nowLinks: readonly EvidenceLink[];
  readonly evidence: ReadonlyMap<string, Evidence>;
};

/** Null for a dossier that was not started from another, or whose last year was removed since. */
export const readTwoYears = (db: Reader, dossierId: string): TwoYears | null => {
  const [item] = selectCarriedItems(db, dossierId);
  if (!item || !selectDossier(db, item.fromDossierId)) return null;
  const past = loadAssessment(db, item.fromDossierId);
  return {
    past,
    now: loadAssessment(db, dossierId),
    pastLinks: selectLinksOfDossier(db, item.fromDossierId),
    nowLinks: selectLinksOfDossier(db, dossierId),
    evidence: new Map(selectEvidenceOfUnit(db, past.dossier.unitId).map((one) => [one.id, one])),
  };
};

/** Links of last year that this year does not have yet. */
export const newLinks = (
  { pastLinks, nowLinks }: TwoYears,
  { target, fromTarget }: CarriedItem,
): EvidenceLink[] => {
  const own = new Set(
    nowLinks.filter((link) => link.target === target).map(({ evidenceId }) => evidenceId),
  );
  return pastLinks.filter((link) => link.target === fromTarget && !own.has(link.evidenceId));
};

export const isAnswered = ({ answers, conditions }: Assessment, target: string): boolean => {
  const position = conditionPosition(target);
  if (position !== null) return conditions.some((one) => one.position === position);
  const answer = answers.get(target);
  return answer !== undefined && !isEmptyAnswer(answer);
};

/** Text of last year where this year has none of its own. */
export const newNarrative = (
  { past, now }: TwoYears,
  { target, fromTarget }: CarriedItem,
): string | null =>
  (now.results.get(target)?.narrative ?? null) === null
    ? (past.results.get(fromTarget)?.narrative ?? null)
    : null;

/** Whether confirming would still bring anything: what was all entered anew does not wait. */
export const isWaiting = (years: TwoYears, item: CarriedItem): boolean =>
  item.state === 'waiting' && bringsSomething(years, item);

const bringsSomething = (years: TwoYears, item: CarriedItem): boolean =>
  (isAnswered(years.past, item.fromTarget) && !isAnswered(years.now, item.target)) ||
  newNarrative(years, item) !== null ||
  newLinks(years, item).length > 0;
