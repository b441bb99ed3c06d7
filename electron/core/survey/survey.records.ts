import {
  ballotFieldsSchema,
  surveyFieldsSchema,
  surveyPlaceFieldsSchema,
} from '#shared/survey/survey.ts';
import { recordTable } from '../journal/record-table.ts';

/** Papers print the results, and a condition of the set may rest on them. */
const areas = ['survey', 'papers', 'assessments'];

export const surveyRecords = recordTable({
  entity: 'survey',
  table: 'surveys',
  schema: surveyFieldsSchema,
  areas,
});

export const surveyPlaceRecords = recordTable({
  entity: 'surveyPlace',
  table: 'survey_places',
  schema: surveyPlaceFieldsSchema,
  areas,
});

export const ballotRecords = recordTable({
  entity: 'surveyBallot',
  table: 'survey_ballots',
  schema: ballotFieldsSchema,
  areas,
});
