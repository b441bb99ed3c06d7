import {
  buildChecklist,
  type ChecklistFacts,
  type TargetChecklist,
} from '#shared/evidence/checklist/checklist.ts';
import type { OwnRequiredProofs } from '#shared/evidence/checklist/own-list.ts';
import type { RequiredProofs } from '#shared/evidence/checklist/required-proof.ts';
import {
  askedProofs,
  requiredFor,
  type AskedProof,
} from '#shared/evidence/checklist/required-of-set.ts';
import { indicatorsOf, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { day } from '#shared/kernel/day.ts';
import type { Assessment } from '../assessments/load-assessment.ts';
import type { QueryContext } from '../handlers.ts';
import { existingUnit } from '../units/existing-unit.ts';
import {
  selectEvidenceOfUnit,
  selectFilesOfUnit,
  selectLinksOfDossier,
} from '../evidence/evidence.queries.ts';
import { selectChoices } from './checklist.queries.ts';
import { provinceProofs, shippedProofs } from './required-lists.ts';

export type Proofs = Pick<ChecklistFacts, 'evidence' | 'files' | 'links'>;

export type LoadedChecklist = {
  readonly shipped: RequiredProofs | null;
  readonly own: OwnRequiredProofs | null;
  readonly asked: readonly AskedProof[];
  readonly targets: readonly TargetChecklist[];
};

export const selectProofs = (
  { db }: Pick<QueryContext, 'db'>,
  { id, unitId }: Pick<Assessment['dossier'], 'id' | 'unitId'>,
): Proofs => ({
  evidence: selectEvidenceOfUnit(db, unitId),
  files: selectFilesOfUnit(db, unitId),
  links: selectLinksOfDossier(db, id),
});

/** What a dossier has of the proofs its set asks for. */
export const loadChecklist = (
  context: Pick<QueryContext, 'db' | 'resources'>,
  assessment: Assessment,
  proofs: Proofs = selectProofs(context, assessment.dossier),
): LoadedChecklist => {
  const { dossier, set } = assessment;
  const shipped = shippedProofs(context.resources, dossier.setId);
  const own = provinceProofs(context, existingUnit(context.db, dossier.unitId), dossier.setId);
  const asked = askedProofs(shipped, own);
  const exempt = exemptCodes(assessment);
  const targets = buildChecklist({
    ...proofs,
    required: requiredFor({ asked, notApplicable: shipped?.notApplicable ?? null, exempt }),
    targets: targetsOf(set),
    choices: selectChoices(context.db, dossier.id),
    setting: {
      year: dossier.year,
      asOf: dossier.asOf,
      districtsUntil: shipped?.districtsUntil.day ?? day('2025-06-30'),
    },
  });
  return { shipped, own, asked, targets };
};

const exemptCodes = ({ evaluations }: Assessment): ReadonlySet<string> =>
  new Set(
    [...evaluations].flatMap(([code, { verdict }]) => (verdict === 'not-applicable' ? [code] : [])),
  );

/** Indicators in the order of the set, then its preconditions, then the papers of direction. */
export const targetsOf = (set: CriteriaSet): readonly string[] => [
  ...indicatorsOf(set).map(({ code }) => code),
  ...set.preconditions.map((_, position) => `condition:${position}`),
  'direction',
];
