import { combine } from '#shared/contract/combine.ts';
import { assessmentsHandlers } from './assessments/assessments.handlers.ts';
import { ballotsHandlers } from './ballots/ballots.handlers.ts';
import { binderHandlers } from './binder/binder.handlers.ts';
import { calendarHandlers } from './calendar/calendar.handlers.ts';
import { checkHandlers } from './check/check.handlers.ts';
import { checklistHandlers } from './checklist/checklist.handlers.ts';
import { criteriaHandlers } from './criteria/criteria.handlers.ts';
import { crosswalksHandlers } from './crosswalks/crosswalks.handlers.ts';
import { dossiersHandlers } from './dossiers/dossiers.handlers.ts';
import { evidenceHandlers } from './evidence/evidence.handlers.ts';
import { figuresHandlers } from './figures/figures.handlers.ts';
import { financeHandlers } from './finance/finance.handlers.ts';
import { historyHandlers } from './history/history.handlers.ts';
import { importsHandlers } from './imports/imports.handlers.ts';
import { jobsHandlers } from './jobs/jobs.handlers.ts';
import { packagesHandlers } from './exchange/packages.handlers.ts';
import { findingsHandlers } from './exchange/findings.handlers.ts';
import { mergesHandlers } from './exchange/merge/merges.handlers.ts';
import { papersHandlers } from './papers/papers.handlers.ts';
import { peopleHandlers } from './people/people.handlers.ts';
import { planningHandlers } from './planning/planning.handlers.ts';
import { proceduresHandlers } from './procedures/procedures.handlers.ts';
import { registersHandlers } from './registers/registers.handlers.ts';
import { reviewHandlers } from './review/review.handlers.ts';
import { sampleHandlers } from './sample/sample.handlers.ts';
import { surveyHandlers } from './survey/survey.handlers.ts';
import { templatesHandlers } from './templates/templates.handlers.ts';
import { unitsHandlers } from './units/units.handlers.ts';
import { villagesHandlers } from './villages/villages.handlers.ts';
import { workspaceHandlers } from './workspace/workspace.handlers.ts';
import { yearsHandlers } from './years/years.handlers.ts';

/** The handler of every method; a name taken twice throws at start. */
export const allHandlers = combine(
  workspaceHandlers,
  historyHandlers,
  jobsHandlers,
  unitsHandlers,
  peopleHandlers,
  figuresHandlers,
  criteriaHandlers,
  dossiersHandlers,
  proceduresHandlers,
  assessmentsHandlers,
  checklistHandlers,
  crosswalksHandlers,
  importsHandlers,
  evidenceHandlers,
  registersHandlers,
  reviewHandlers,
  financeHandlers,
  surveyHandlers,
  papersHandlers,
  packagesHandlers,
  findingsHandlers,
  templatesHandlers,
  ballotsHandlers,
  binderHandlers,
  planningHandlers,
  yearsHandlers,
  villagesHandlers,
  calendarHandlers,
  checkHandlers,
  mergesHandlers,
  sampleHandlers,
);
