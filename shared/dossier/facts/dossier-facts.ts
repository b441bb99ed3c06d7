import { batchFacts } from './batch-facts.ts';
import { bodyFacts } from './body-facts.ts';
import { departmentFacts } from './department-facts.ts';
import { findingFacts } from './finding-facts.ts';
import { reviewFacts } from './review-facts.ts';
import { onceFor } from '#shared/kernel/once-for.ts';
import { assessmentFacts } from './assessment-facts.ts';
import { directionFacts } from './direction-facts.ts';
import { evidenceFacts } from './evidence-facts.ts';
import type { Fact, Facts } from './fact.ts';
import type { Field } from './field-labels.ts';
import { fundFacts } from './fund-facts.ts';
import type { TopList } from './list-labels.ts';
import { memberFacts } from './member-facts.ts';
import { meetingFacts } from './meeting-facts.ts';
import { paperFacts } from './paper-facts.ts';
import { photoFacts } from './photo-facts.ts';
import { opinionFacts } from './register-facts.ts';
import type { DossierSource } from './source.ts';
import { returnedFacts } from './returned-facts.ts';
import { surveyFacts } from './survey-facts.ts';
import { unitFacts } from './unit-facts.ts';
import { withdrawalFacts } from './withdrawal-facts.ts';
import { workFacts } from './work-facts.ts';

/** What all papers of a dossier say alike; a dossier has two dozen papers. */
const sharedFacts = onceFor((source: DossierSource) => ({
  ...unitFacts(source),
  ...assessmentFacts(source),
  ...directionFacts(source),
  ...fundFacts(source),
  ...workFacts(source),
  ...opinionFacts(source),
  ...evidenceFacts(source),
  ...photoFacts(source),
  ...memberFacts(source),
  ...bodyFacts(source),
  ...reviewFacts(source),
  ...departmentFacts(source),
  ...findingFacts(source),
  ...batchFacts(source),
  ...returnedFacts(source),
  ...withdrawalFacts(source),
}));

/**
 * Every field and list an outline may name, for one paper of a dossier. A field left out does not compile. `own` is the
 * dossier as the paper knows it: with the meeting of its stage, and perhaps without its own number.
 */
export const dossierFacts = (
  source: DossierSource,
  paper: string,
  own: DossierSource = source,
): Facts =>
  ({
    ...sharedFacts(source),
    ...paperFacts(own, paper),
    ...meetingFacts(own),
    ...surveyFacts(own),
  }) satisfies Record<Field | TopList, Fact>;
