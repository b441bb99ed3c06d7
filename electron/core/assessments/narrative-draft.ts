import { findIndicator, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { draftNarrative } from '#shared/assessments/narrative.ts';
import {
  narrativesFileSchema,
  type NarrativesFile,
  type NarrativeWording,
} from '#shared/assessments/narrative-wording.ts';
import { actCitation } from '#shared/evidence/evidence-title.ts';
import type { Evidence } from '#shared/evidence/evidence.ts';
import type { QueryContext } from '../handlers.ts';
import { selectEvidenceOfUnit, selectLinksOfDossier } from '../evidence/evidence.queries.ts';
import type { Resources } from '../resources.ts';
import type { Assessment } from './load-assessment.ts';

/** Proofs by the code of the indicator they serve, in the order of their labels. */
export type ProofsByCode = ReadonlyMap<string, readonly Evidence[]>;

export const selectProofsByCode = (
  { db }: Pick<QueryContext, 'db'>,
  { dossier }: Assessment,
): ProofsByCode => {
  const evidence = new Map(
    selectEvidenceOfUnit(db, dossier.unitId).map((proof) => [proof.id, proof]),
  );
  const byCode = new Map<string, Evidence[]>();
  for (const { target, evidenceId } of selectLinksOfDossier(db, dossier.id)) {
    const proof = evidence.get(evidenceId);
    const own = byCode.get(target) ?? [];
    // An indicator may cite two places of one proof.
    if (proof && !own.includes(proof)) byCode.set(target, [...own, proof]);
  }
  return byCode;
};

/** The text that the figures themselves write, for one indicator; empty while nothing is known. */
export const narrativeDraft = (
  { resources }: Pick<QueryContext, 'resources'>,
  assessment: Assessment,
  { code, proofs }: { readonly code: string; readonly proofs: ProofsByCode },
): string => {
  const { set, dossier, evaluations } = assessment;
  const indicator = findIndicator(set, code);
  const evaluation = evaluations.get(code);
  if (!indicator || !evaluation) return '';
  const papers = (proofs.get(code) ?? []).filter(({ form }) => form === 'paper');
  return draftNarrative({
    indicator,
    evaluation,
    wording: findWording(resources, set, code),
    facts: {
      year: dossier.year,
      asOf: dossier.asOf,
      variantName: set.variants.find(({ id }) => id === dossier.variant)?.name,
      authority: evaluation.verdict === 'met' ? deciderOf(papers) : undefined,
      documents: papers.filter(({ number }) => number !== '').map(actCitation),
    },
  });
};

/** Who decided is known from one decision or notice; a report only tells of it, and two may be of two bodies. */
const deciderOf = (papers: readonly Evidence[]): string | undefined => {
  const [only, ...others] = papers.filter(({ number }) => number !== '');
  if (!only || others.length > 0 || !/^(quyết định|thông báo)/i.test(only.kind)) return undefined;
  return only.issuer === '' ? undefined : only.issuer;
};

/** The words of this very text where it has its own (`ID@0.json`), else those of the set. */
const findWording = (
  resources: Resources,
  { id, version, replacedOn }: CriteriaSet,
  code: string,
): NarrativeWording | null => {
  const own = replacedOn === undefined ? {} : wordings(resources, `${id}@${version}.json`);
  return Object.hasOwn(own, code)
    ? (own[code] ?? null)
    : (wordings(resources, `${id}.json`)[code] ?? null);
};

const wordings = (resources: Resources, file: string): NarrativesFile['indicators'] =>
  resources.list('narratives').includes(file)
    ? resources.readJson(narrativesFileSchema, `narratives/${file}`).indicators
    : {};
