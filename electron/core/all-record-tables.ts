import {
  answerReviewRecords,
  conditionRecords,
  resultPartRecords,
  resultRecords,
  snapshotRecords,
} from './assessments/assessments.records.ts';
import { receivedPackageRecords, submissionRecords } from './exchange/packages.records.ts';
import { undoneCommandTable } from './history/undone-command-table.ts';
import { officeDayRecords, targetDayRecords } from './calendar/calendar.records.ts';
import type { RecordTable } from './journal/record-table.ts';
import { settingTable } from './journal/setting-table.ts';
import {
  overlayRecords,
  setRecords,
  setTextRecords,
  signOffRecords,
} from './criteria/criteria.records.ts';
import { ownProofsRecords, proofChoiceRecords } from './checklist/checklist.records.ts';
import { crosswalkRecords } from './crosswalks/crosswalks.records.ts';
import { dossierRecords, pinnedDocumentRecords } from './dossiers/dossiers.records.ts';
import { ownProcedureRecords } from './dossiers/own-procedures.records.ts';
import {
  evidenceFileRecords,
  evidenceLinkRecords,
  evidenceRecords,
} from './evidence/evidence.records.ts';
import { evidenceRevisionRecords } from './evidence/revisions.records.ts';
import { handOutRecords, mergeRecords } from './exchange/merge/merges.records.ts';
import { figureRecords, ownConceptRecords } from './figures/figures.records.ts';
import {
  contributionRecords,
  fundFlowRecords,
  paymentRecords,
  statedTotalRecords,
  workRecords,
} from './finance/finance.records.ts';
import { importFileRecords, importMappingRecords } from './imports/imports.records.ts';
import { paperCitationRecords } from './papers/citations.records.ts';
import {
  paperChoiceRecords,
  paperTextRecords,
  paperVersionRecords,
  uncomparedConfirmationRecords,
} from './papers/papers.records.ts';
import { ownDocxRecords } from './papers/own-docx.records.ts';
import { ownWordingRecords } from './papers/wordings.records.ts';
import { personRecords, termRecords } from './people/people.records.ts';
import {
  indicatorCommentRecords,
  indicatorPlanRecords,
  reportedCountsRecords,
  targetRecords,
} from './planning/planning.records.ts';
import {
  attendeeRecords,
  broadcastRecords,
  directionDocumentRecords,
  directionEventRecords,
  meetingRecords,
  opinionRecords,
  organisationAnswerRecords,
  productRecords,
  publicationPlaceRecords,
  publicationRecords,
  recognitionRecords,
  speechRecords,
} from './registers/registers.records.ts';
import {
  reviewFindingRecords,
  reviewRecords,
  reviewResultRecords,
} from './review/review.records.ts';
import { ballotRecords, surveyPlaceRecords, surveyRecords } from './survey/survey.records.ts';
import { unitRecords } from './units/units.records.ts';
import {
  villageReturnRecords,
  villageSheetLineRecords,
  villageSheetRecords,
} from './villages/villages.records.ts';
import { carriedItemRecords } from './years/years.records.ts';

/** Every kind of record. Undo and the test that compares fields with columns walk this list. */
export const allRecordTables: readonly RecordTable[] = [
  settingTable,
  undoneCommandTable,
  unitRecords,
  personRecords,
  termRecords,
  figureRecords,
  ownConceptRecords,
  evidenceRecords,
  evidenceFileRecords,
  evidenceLinkRecords,
  evidenceRevisionRecords,
  proofChoiceRecords,
  ownProofsRecords,
  overlayRecords,
  setRecords,
  setTextRecords,
  signOffRecords,
  crosswalkRecords,
  dossierRecords,
  pinnedDocumentRecords,
  ownProcedureRecords,
  resultRecords,
  resultPartRecords,
  conditionRecords,
  snapshotRecords,
  answerReviewRecords,
  importMappingRecords,
  importFileRecords,
  publicationRecords,
  publicationPlaceRecords,
  broadcastRecords,
  organisationAnswerRecords,
  opinionRecords,
  directionDocumentRecords,
  directionEventRecords,
  productRecords,
  meetingRecords,
  attendeeRecords,
  speechRecords,
  recognitionRecords,
  reviewRecords,
  reviewResultRecords,
  reviewFindingRecords,
  workRecords,
  targetDayRecords,
  officeDayRecords,
  fundFlowRecords,
  contributionRecords,
  paymentRecords,
  statedTotalRecords,
  surveyRecords,
  surveyPlaceRecords,
  ballotRecords,
  villageSheetRecords,
  villageSheetLineRecords,
  villageReturnRecords,
  paperTextRecords,
  paperChoiceRecords,
  paperVersionRecords,
  uncomparedConfirmationRecords,
  paperCitationRecords,
  ownWordingRecords,
  ownDocxRecords,
  reportedCountsRecords,
  targetRecords,
  indicatorPlanRecords,
  indicatorCommentRecords,
  carriedItemRecords,
  submissionRecords,
  receivedPackageRecords,
  mergeRecords,
  handOutRecords,
];
