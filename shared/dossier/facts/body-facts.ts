import type { BodyRole } from '#shared/procedures/body.ts';
import { bodyOf, departmentOf, fillPlaces } from '../paper-body.ts';
import { missingFact, neededText, textFact, type Fact } from './fact.ts';
import type { Field } from './field-labels.ts';
import type { DossierSource } from './source.ts';

/** The bodies of the procedure by the part they play, as a sentence and "Kính gửi" name them. */
export const bodyFacts = (source: DossierSource) =>
  ({
    'body.applicant': bodyName(source, 'applicant'),
    'body.front': bodyName(source, 'front'),
    'body.verifier': verifier(source),
    'body.verifyingGroup': bodyName(source, 'verifyingGroup'),
    'body.receiver': bodyName(source, 'receiver'),
    'to.receiver': receivers(source),
    'to.front': bodyOf(source, 'verifier') ? verifier(source) : bodyName(source, 'applicant'),
    'body.department': neededText(departmentOf(source) ?? ''),
    'body.council': bodyName(source, 'council'),
    'body.decider': bodyName(source, 'decider'),
  }) satisfies Partial<Record<Field, Fact>>;

/** "Ủy ban nhân dân xã Nà Sương": the name of a body with the places of this dossier. */
export const bodyName = (source: DossierSource, role: BodyRole): Fact => {
  const body = bodyOf(source, role);
  return body ? neededText(fillPlaces(body.name, source) ?? '') : missingFact;
};

const receivers = (source: DossierSource): Fact => {
  const all = bodyOf(source, 'receiver')?.to ?? [];
  return all.length > 0 ? textFact(all.join('; ')) : bodyName(source, 'receiver');
};

/** Where nobody knows yet who verifies, it is the body the officer entered as receiver of the dossier. */
const verifier = (source: DossierSource): Fact => {
  const known = bodyName(source, 'verifier');
  return bodyOf(source, 'verifier')?.name === '' ? neededText(source.dossier.superiorBody) : known;
};
