import type { SurveyPaper } from '#shared/dossier/build-ballots.ts';
import { gradeOf } from '#shared/dossier/facts/grade-words.ts';
import { surveyTextsSchema } from '#shared/dossier/survey-texts.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { readPinned } from '../dossiers/pinned.ts';
import type { QueryContext } from '../handlers.ts';
import { existingSurvey } from '../survey/existing-survey.ts';
import { existingUnit } from '../units/existing-unit.ts';
import { selectUnitsAbove } from '../units/units.queries.ts';

/** What the sheets of a survey say, whichever they are. */
export const surveyPaper = (context: QueryContext, dossierId: string): SurveyPaper => {
  const { db, resources, today } = context;
  const { dossier, survey, guidance } = existingSurvey(context, dossierId);
  const unit = existingUnit(db, dossier.unitId);
  const [above] = selectUnitsAbove(db, unit);
  return {
    texts: resources.readJson(surveyTextsSchema, 'dossier-texts/survey.json'),
    guidance,
    unit: unitFullName(unit),
    around: above ? unitFullName(above) : '',
    grade: gradeOf({ ...readPinned(db, dossier), unit, dossier }).short,
    year: dossier.year,
    chair: survey.chairUnit,
    day: today,
  };
};
