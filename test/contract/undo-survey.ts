import type { Methods } from '#shared/contract/methods.ts';
import type { Commune } from '../core/support/commune-dossier.ts';
import { createSurveyedDistrict } from '../core/support/surveyed-district.ts';
import { answersOf, oneVillage, typeBallots, withSurvey } from '../core/support/survey.ts';

type Name = Extract<keyof Methods, `survey.${string}` | 'assessments.confirmSurvey'>;

/** Commands of the survey, each with what must be there before it. */
export const undoneSurvey: { readonly [N in Name]?: (commune: Commune) => Promise<unknown> } = {
  'assessments.confirmSurvey': async (core) => {
    const { dossierId, condition, count } = await createSurveyedDistrict(core);
    await count(970);
    return { dossierId, position: (await condition()).position };
  },
  'survey.start': async ({ call, unitId, dossierId }) => {
    await call('units.create', { level: 'village', name: 'Nà Thình', parentId: unitId });
    return { dossierId };
  },
  'survey.chooseSheet': async (core) => {
    await withSurvey(core, oneVillage);
    return { dossierId: core.dossierId, sheetId: 'commune-standard' };
  },
  'survey.save': async (core) => {
    await withSurvey(core, oneVillage);
    return { dossierId: core.dossierId, patch: { planNumber: '15/KH-MTTQ-BTT', teams: 9 } };
  },
  'survey.remove': async (core) => {
    const [placeId] = await withSurvey(core, oneVillage);
    await typeBallots(core, { placeId, pass: 'first' }, ['']);
    return { dossierId: core.dossierId };
  },
  'survey.savePlace': async (core) => {
    const [placeId] = await withSurvey(core, oneVillage);
    return { dossierId: core.dossierId, placeId, patch: { returned: 2 } };
  },
  'survey.removePlace': async (core) => {
    const [placeId] = await withSurvey(core, oneVillage);
    await typeBallots(core, { placeId, pass: 'first' }, [answersOf(3)]);
    return { dossierId: core.dossierId, placeId };
  },
  'survey.saveBallot': async (core) => {
    const [placeId] = await withSurvey(core, oneVillage);
    const { dossierId } = core;
    return { dossierId, placeId, pass: 'first', number: 2, answers: answersOf(17) };
  },
  'survey.removeBallot': async (core) => {
    const [placeId] = await withSurvey(core, oneVillage);
    await typeBallots(core, { placeId, pass: 'first' }, [answersOf()]);
    return { dossierId: core.dossierId, placeId, pass: 'first', number: 1 };
  },
  'survey.importTallies': async (core) => {
    await withSurvey(core, oneVillage);
    const uploadId = await core.stage('bieu.csv', 'Thôn;Số hộ;Phát ra;Thu về\nNà Thình;5;5;4');
    return { dossierId: core.dossierId, uploadId };
  },
};
