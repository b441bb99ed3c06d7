import type { CitedProof, LiveFigure } from '#shared/assessments/live-figures.ts';
import { liveFigures } from '#shared/assessments/live-figures.ts';
import { livePieces, liveText } from '#shared/assessments/live-text.ts';
import { narrativeFaults } from '#shared/assessments/narrative-faults.ts';
import type { Evidence, EvidenceLink } from '#shared/evidence/evidence.ts';
import { selectEvidenceOfUnit, selectLinksOfDossier } from '../evidence/evidence.queries.ts';
import type { Output, QueryContext } from '../handlers.ts';
import type { Assessment } from './load-assessment.ts';

type Context = Pick<QueryContext, 'db'>;
type OwnView = Pick<
  Output<'assessments.indicator'>['narrative'],
  'own' | 'pieces' | 'changed' | 'stray' | 'unproved'
>;

/** The proofs of each indicator with the pages that prove it, as a text may cite them. */
export const selectCitedProofs = (
  { db }: Context,
  { dossier }: Assessment,
): ReadonlyMap<string, readonly CitedProof[]> => {
  const proofs = new Map(selectEvidenceOfUnit(db, dossier.unitId).map((one) => [one.id, one]));
  const cited = selectLinksOfDossier(db, dossier.id).flatMap((link) => citedOf(link, proofs));
  return new Map(
    [...Map.groupBy(cited, ({ target }) => target)].map(([target, ones]) => [target, ones]),
  );
};

const citedOf = (
  { target, evidenceId, pageFrom, pageTo }: EvidenceLink,
  proofs: ReadonlyMap<string, Evidence>,
): readonly (CitedProof & { readonly target: string })[] => {
  const proof = proofs.get(evidenceId);
  return proof ? [{ target, id: proof.id, label: proof.label, pageFrom, pageTo }] : [];
};

/** What the text of one indicator may name and follow. */
export const figuresOfText = (
  { evaluations }: Assessment,
  code: string,
  proofs: readonly CitedProof[],
): readonly LiveFigure[] => {
  const evaluation = evaluations.get(code);
  return evaluation ? liveFigures(evaluation, proofs) : [];
};

type Place = {
  readonly code: string;
  readonly draft: string;
  readonly proofs: readonly CitedProof[];
};

/** The officer's own text as it reads today, with what has to be looked at in it. */
export const ownNarrative = (assessment: Assessment, { code, draft, proofs }: Place): OwnView => {
  const stored = assessment.results.get(code)?.narrative ?? null;
  if (stored === null) return { own: null, pieces: [], changed: [], stray: [], unproved: [] };
  const figures = figuresOfText(assessment, code, proofs);
  const required = assessment.evaluations.get(code)?.required.proseText ?? '';
  const labels = proofs.map(({ label }) => label);
  const faults = narrativeFaults(stored, { figures, draft: `${draft} ${required}`, labels });
  return {
    own: liveText(stored, figures),
    pieces: [...livePieces(stored, figures)],
    changed: [...faults.changed],
    stray: [...faults.stray],
    unproved: [...faults.unproved],
  };
};

/** The text that a paper prints: the officer's own with the figures of today, or null for the draft. */
export const printedNarrative = (
  assessment: Assessment,
  code: string,
  proofs: readonly CitedProof[],
): string | null => {
  const stored = assessment.results.get(code)?.narrative ?? null;
  return stored === null ? null : liveText(stored, figuresOfText(assessment, code, proofs));
};
