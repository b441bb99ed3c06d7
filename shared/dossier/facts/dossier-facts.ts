import { bodyFacts } from './body-facts.ts';
import { departmentFacts } from './department-facts.ts';
import { findingFacts } from './finding-facts.ts';
import { reviewFacts } from './review-facts.ts';
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
import { surveyFacts } from './survey-facts.ts';
import { unitFacts } from './unit-facts.ts';
import { workFacts } from './work-facts.ts';

/** Every field and list an outline may name, for one paper of a dossier. A field left out does not compile. */
export const dossierFacts = (source: DossierSource, paper: string): Facts =>
  ({
    ...unitFacts(source),
    ...paperFacts(source, paper),
    ...assessmentFacts(source),
    ...directionFacts(source),
    ...fundFacts(source),
    ...workFacts(source),
    ...opinionFacts(source),
    ...meetingFacts(source),
    ...evidenceFacts(source),
    ...photoFacts(source),
    ...memberFacts(source),
    ...bodyFacts(source),
    ...reviewFacts(source),
    ...departmentFacts(source),
    ...findingFacts(source),
    ...surveyFacts(source),
  }) satisfies Record<Field | TopList, Fact>;
