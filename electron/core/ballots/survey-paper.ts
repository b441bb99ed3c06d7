import type { SurveyPaper } from '#shared/dossier/build-ballots.ts';
import { gradeWords } from '#shared/dossier/facts/grade-words.ts';
import { surveyTextsSchema } from '#shared/dossier/survey-texts.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { readPinned } from '../dossiers/pinned.ts';
import type { QueryContext } from '../handlers.ts';
import { existingSurvey } from '../survey/existing-survey.ts';
import { existingUnit } from '../units/existing-unit.ts';

/** What the sheets of a survey say, whichever they are. */
export const surveyPaper = (context: QueryContext, dossierId: string): SurveyPaper => {
  const { db, resources, today } = context;
  const { dossier, survey, guidance } = existingSurvey(context, dossierId);
  return {
    texts: resources.readJson(surveyTextsSchema, 'dossier-texts/survey.json'),
    guidance,
    unit: unitFullName(existingUnit(db, dossier.unitId)),
    grade: gradeWords(readPinned(db, dossier).set.grade).short,
    year: dossier.year,
    chair: survey.chairUnit,
    day: today,
  };
};
