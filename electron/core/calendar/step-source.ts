import type { Dossier } from '#shared/dossier/dossier.ts';
import type { StepSource } from '#shared/dossier/step-facts.ts';
import { askedOrganisations } from '#shared/procedures/asked-organisations.ts';
import type { Procedure } from '#shared/procedures/procedure.ts';
import type { Reader } from '../db/connection.ts';
import { selectPaperVersions } from '../papers/papers.queries.ts';
import {
  selectRecognitions,
  selectRegisters,
  selectStageMeeting,
} from '../registers/registers.queries.ts';
import { selectSurvey } from '../survey/survey.queries.ts';
import { existingUnit } from '../units/existing-unit.ts';
import { unitsInside } from '../units/units-inside.ts';

/** What the registers and the papers of a dossier say about its steps; nothing is judged for it. */
export const stepSource = (db: Reader, dossier: Dossier, procedure: Procedure): StepSource => {
  const { publication, answers, meeting } = selectRegisters(db, dossier.id);
  const inside = unitsInside(db, existingUnit(db, dossier.unitId));
  return {
    dossier,
    versions: selectPaperVersions(db, dossier.id),
    publication,
    answers,
    asked: askedOrganisations(procedure, inside).length,
    recognitions: selectRecognitions(db, dossier.unitId),
    meetings: {
      application: meeting,
      verification: selectStageMeeting(db, dossier.id, 'verification').meeting,
      appraisal: selectStageMeeting(db, dossier.id, 'appraisal').meeting,
    },
    surveyTo: selectSurvey(db, dossier.id)?.to ?? null,
  };
};
