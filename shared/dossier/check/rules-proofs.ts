import type { Evidence } from '#shared/evidence/evidence.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import type { DossierSource } from '../facts/source.ts';
import type { CheckFacts } from './check-facts.ts';
import { handedIn } from './handed-in.ts';
import { conditionPlace, indicatorPlace, proofPlace } from './places.ts';
import type { Found, Rule } from './rule.ts';
import { requiredProofs } from './rules-required-proofs.ts';

/** K37: what is met or does not apply rests on proofs that can be opened, count on the day of the figures and are the required ones. */
export const usableProofs: Rule = (facts) => [
  ...facts.indicators
    .filter(({ evaluation }) => evaluation.verdict === 'met')
    .map(({ indicator }) => indicator.code)
    .filter((code) => proofsOf(facts.source, code).length === 0)
    .map((code) => ({ fault: 'missing', place: indicatorPlace(code) })),
  ...facts.conditions
    .filter(
      ({ verdict, proof, position }) => verdict === 'met' && !isProved(facts, position, proof),
    )
    .map(({ position }) => ({ fault: 'conditionUnproved', place: conditionPlace(position) })),
  ...usedProofs(facts.source).flatMap((proof) => [
    ...withoutFile(facts, proof),
    ...runOut(facts, proof),
  ]),
  ...requiredProofs(facts),
];

const isProved = ({ source }: CheckFacts, position: number, proof: string | null): boolean =>
  proof !== null || proofsOf(source, `condition:${position}`).length > 0;

const proofsOf = (
  { evidence, evidenceLinks }: DossierSource,
  target: string,
): readonly Evidence[] =>
  evidence.filter(({ id }) =>
    evidenceLinks.some((link) => link.evidenceId === id && link.target === target),
  );

/** The proofs this dossier uses; what else the commune keeps is not handed in. */
export const usedProofs = ({ evidence, evidenceLinks }: DossierSource): readonly Evidence[] => {
  const used = new Set(evidenceLinks.map(({ evidenceId }) => evidenceId));
  return evidence.filter(({ id }) => used.has(id));
};

const withoutFile = ({ source }: CheckFacts, proof: Evidence): readonly Found[] =>
  source.evidenceFiles.some(({ evidenceId }) => evidenceId === proof.id)
    ? []
    : [{ fault: 'noFile', place: proofPlace(proof) }];

/**
 * A proof counts on its last day. One that ran out before the day of the figures proves nothing on it; one that runs
 * out before the dossier is handed in is asked for anew.
 */
const runOut = ({ source, today }: CheckFacts, proof: Evidence): readonly Found[] => {
  const { expiresOn } = proof;
  if (expiresOn === null) return [];
  const found = (fault: string): Found[] => [
    { fault, place: proofPlace(proof), values: { day: formatDay(expiresOn) } },
  ];
  if (expiresOn < source.dossier.asOf) return found('expired');
  return expiresOn < handedIn(source, today) ? found('expiredSince') : [];
};
