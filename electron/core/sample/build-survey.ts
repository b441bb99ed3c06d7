import type { Builder } from './builder.ts';
import type { LevelBuilder } from './build-level.ts';

type Call = Pick<Builder, 'call'>;
type Count = Readonly<Record<string, unknown>> & { readonly placeId: string | undefined };

/** What people of the nine villages said, as the signed minutes of their villages count it. */
export const buildSurvey = async ({ call, data }: Builder, dossierId: string): Promise<void> => {
  const { survey, places } = data.survey;
  await startSurvey({ call }, dossierId, survey);
  const view = await call('survey.get', { dossierId });
  for (const { village, ...counts } of places) {
    const placeId = view.places.find(({ name }) => name === village)?.placeId;
    await saveCount({ call }, dossierId, { ...counts, placeId });
  }
};

/** The same of another level, whose places are named by their keys. */
export const buildLevelSurvey = async (
  { call, data }: Pick<LevelBuilder, 'call' | 'data'>,
  dossierId: string,
  unitIds: ReadonlyMap<string, string>,
): Promise<void> => {
  const { survey, places } = data.survey;
  await startSurvey({ call }, dossierId, survey);
  for (const { unit, ...counts } of places)
    await saveCount({ call }, dossierId, { ...counts, placeId: unitIds.get(unit) });
};

const startSurvey = async (
  { call }: Call,
  dossierId: string,
  patch: Readonly<Record<string, unknown>>,
): Promise<void> => {
  await call('survey.start', { dossierId });
  await call('survey.save', { dossierId, patch });
};

const saveCount = async (
  { call }: Call,
  dossierId: string,
  { placeId, ...counts }: Count,
): Promise<void> => {
  await call('survey.savePlace', { dossierId, placeId, patch: { ...counts, way: 'minutes' } });
};
