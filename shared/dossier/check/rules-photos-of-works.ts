import type { Evidence } from '#shared/evidence/evidence.ts';
import { villagesOf, type Work } from '#shared/finance/work.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { isDay, type Day } from '#shared/kernel/day.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import type { DossierSource } from '../facts/source.ts';
import { proofPlace, workPlace } from './places.ts';
import type { Found } from './rule.ts';

/**
 * K40 where works are shown: nothing built is older than the first day of work, "before" is not later than it, and
 * nothing comes from a village in which the work does not stand. Without that day and that place nobody can compare.
 */
export const proofsOfWorks = (
  source: DossierSource,
  used: readonly Evidence[],
): readonly Found[] => [
  ...used.flatMap((proof) => {
    const work = shownWork(proof, source);
    return work ? [...wrongDay(proof, work), ...otherVillage(proof, work)] : [];
  }),
  ...source.works.flatMap((work) => undescribed(work, used)),
];

/** The work that an officer named; else, of a photo, the only one of its indicator in its village. */
const shownWork = (proof: Evidence, { works, evidenceLinks }: DossierSource): Work | null => {
  const named = works.find(({ id }) => id === proof.workId);
  if (named || proof.form !== 'photo' || proof.village.trim() === '') return named ?? null;
  const codes = evidenceLinks.filter((one) => one.evidenceId === proof.id).map((one) => one.target);
  const served = works.filter(
    (work) => servedBy(work).some((code) => codes.includes(code)) && standsIn(work, proof.village),
  );
  return served.length === 1 ? (served[0] ?? null) : null;
};

const servedBy = ({ indicators }: Work): readonly string[] => indicators.split(/[\s,;]+/);

const standsIn = (work: Work, village: string): boolean =>
  villagesOf(work).some((name) => spellings(name).some((one) => spellings(village).includes(one)));

/** "thôn Bản Vầu" and "Bản Vầu", "bản Nậm Vạt" and "Nậm Vạt" are one place each. */
const spellings = (village: string): readonly string[] => {
  const whole = fold(village).trim();
  return [whole, whole.replace(/^(thon|xom|ban|ap|buon|khu|to dan pho)\s+(?=\S)/, '')];
};

const wrongDay = (proof: Evidence, work: Work): readonly Found[] => {
  const on = dayOf(proof);
  if (work.startedOn === null || on === null) return [];
  const values = { work: nameOf(work), start: formatDay(work.startedOn) };
  const place = proofPlace(proof);
  if (proof.form === 'photo' && proof.pairRole === 'before')
    return on > work.startedOn ? [{ fault: 'beforeLate', place, values }] : [];
  if (on >= work.startedOn) return [];
  if (proof.form === 'photo') return [{ fault: 'beforeWork', place, values }];
  return isOfBuilt(proof) ? [{ fault: 'paperBeforeWork', place, values }] : [];
};

const dayOf = ({ form, takenAt, issuedOn }: Evidence): Day | null => {
  const taken = takenAt.slice(0, 10);
  if (form !== 'photo') return issuedOn;
  return isDay(taken) ? taken : null;
};

/** Approval and bidding come before the work; acceptance, handing over and settlement can't. */
const isOfBuilt = ({ kind, subject }: Evidence): boolean =>
  /nghiem thu|ban giao|quyet toan|hoan thanh/.test(fold(`${kind} ${subject}`));

const otherVillage = (proof: Evidence, work: Work): readonly Found[] => {
  const { form, village } = proof;
  if (form !== 'photo' || village.trim() === '' || villagesOf(work).length === 0) return [];
  if (standsIn(work, village)) return [];
  const values = { work: nameOf(work), village, villages: villagesOf(work).join(', ') };
  return [{ fault: 'otherVillage', place: proofPlace(proof), values }];
};

const undescribed = (work: Work, used: readonly Evidence[]): readonly Found[] => {
  const place = workPlace(work);
  const values = { work: nameOf(work) };
  const isShown = used.some(({ workId }) => workId === work.id);
  const { startedOn, acceptedOn } = work;
  return [
    ...(isShown && startedOn === null ? [{ fault: 'noWorkStart', place, values }] : []),
    ...(isShown && villagesOf(work).length === 0
      ? [{ fault: 'noWorkVillage', place, values }]
      : []),
    ...(startedOn !== null && acceptedOn !== null && acceptedOn < startedOn
      ? [{ fault: 'acceptedEarlier', place, values }]
      : []),
  ];
};

const nameOf = ({ code, name }: Work): string => (code === '' ? name : code);
