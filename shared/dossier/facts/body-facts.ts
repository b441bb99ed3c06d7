import type { BodyRole } from '#shared/procedures/body.ts';
import { bodyOf, departmentOf, fillPlaces } from '../paper-body.ts';
import { missingFact, neededText, textFact, type Fact } from './fact.ts';
import type { Field } from './field-labels.ts';
import type { DossierSource } from './source.ts';

/** The bodies of the procedure by the part they play, as a sentence and "Kính gửi" name them. */
export const bodyFacts = (source: DossierSource) =>
  ({
    'body.applicant': named(source, 'applicant'),
    'body.front': named(source, 'front'),
    'body.verifier': verifier(source),
    'body.verifyingGroup': named(source, 'verifyingGroup'),
    'body.receiver': named(source, 'receiver'),
    'to.receiver': receivers(source),
    'body.department': neededText(departmentOf(source) ?? ''),
    'body.council': named(source, 'council'),
    'body.decider': named(source, 'decider'),
  }) satisfies Partial<Record<Field, Fact>>;

const named = (source: DossierSource, role: BodyRole): Fact => {
  const body = bodyOf(source, role);
  return body ? neededText(fillPlaces(body.name, source) ?? '') : missingFact;
};

const receivers = (source: DossierSource): Fact => {
  const all = bodyOf(source, 'receiver')?.to ?? [];
  return all.length > 0 ? textFact(all.join('; ')) : named(source, 'receiver');
};

/** Where nobody knows yet who verifies, it is the body the officer entered as receiver of the dossier. */
const verifier = (source: DossierSource): Fact => {
  const known = named(source, 'verifier');
  return bodyOf(source, 'verifier')?.name === '' ? neededText(source.dossier.superiorBody) : known;
};
