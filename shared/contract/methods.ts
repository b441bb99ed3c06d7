import { assessmentsMethods } from './assessments.methods.ts';
import { ballotsMethods } from './ballots.methods.ts';
import { binderMethods } from './binder.methods.ts';
import { calendarMethods } from './calendar.methods.ts';
import { checkMethods } from './check.methods.ts';
import { checklistMethods } from './checklist.methods.ts';
import { combine } from './combine.ts';
import { criteriaEditingMethods } from './criteria-editing.methods.ts';
import { criteriaMethods } from './criteria.methods.ts';
import { citationsMethods } from './citations.methods.ts';
import { crosswalksMethods } from './crosswalks.methods.ts';
import { dossiersMethods } from './dossiers.methods.ts';
import { evidenceMethods } from './evidence.methods.ts';
import { figuresMethods } from './figures.methods.ts';
import { financeMethods } from './finance.methods.ts';
import { historyMethods } from './history.methods.ts';
import { importsMethods } from './imports.methods.ts';
import { jobsMethods } from './jobs.methods.ts';
import { mergesMethods } from './merges.methods.ts';
import { overlaysMethods } from './overlays.methods.ts';
import { paperCitationsMethods } from './paper-citations.methods.ts';
import { findingsMethods } from './findings.methods.ts';
import { packagesMethods } from './packages.methods.ts';
import { papersMethods } from './papers.methods.ts';
import { peopleMethods } from './people.methods.ts';
import { planningMethods } from './planning.methods.ts';
import { proceduresMethods } from './procedures.methods.ts';
import { registersMethods } from './registers.methods.ts';
import { reviewMethods } from './review.methods.ts';
import { requiredListsMethods } from './required-lists.methods.ts';
import { sampleMethods } from './sample.methods.ts';
import { surveyMethods } from './survey.methods.ts';
import { templatesMethods } from './templates.methods.ts';
import { unitsMethods } from './units.methods.ts';
import { villagesMethods } from './villages.methods.ts';
import { workspaceMethods } from './workspace.methods.ts';
import { yearsMethods } from './years.methods.ts';

/** The contract: every method there is. A method that is not here does not exist. */
export const methods = combine(
  workspaceMethods,
  historyMethods,
  jobsMethods,
  unitsMethods,
  peopleMethods,
  figuresMethods,
  criteriaMethods,
  overlaysMethods,
  criteriaEditingMethods,
  dossiersMethods,
  proceduresMethods,
  assessmentsMethods,
  checklistMethods,
  requiredListsMethods,
  crosswalksMethods,
  importsMethods,
  evidenceMethods,
  citationsMethods,
  registersMethods,
  reviewMethods,
  financeMethods,
  surveyMethods,
  papersMethods,
  templatesMethods,
  ballotsMethods,
  binderMethods,
  paperCitationsMethods,
  planningMethods,
  yearsMethods,
  villagesMethods,
  calendarMethods,
  checkMethods,
  packagesMethods,
  findingsMethods,
  mergesMethods,
  sampleMethods,
);

export type Methods = typeof methods;
