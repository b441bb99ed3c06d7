import type { Builder } from './builder.ts';

/** What people of the nine villages said, as the signed minutes of their villages count it. */
export const buildSurvey = async ({ call, data }: Builder, dossierId: string): Promise<void> => {
  const { survey, places } = data.survey;
  await call('survey.start', { dossierId });
  await call('survey.save', { dossierId, patch: survey });
  const view = await call('survey.get', { dossierId });
  for (const { village, ...counts } of places) {
    const placeId = view.places.find(({ name }) => name === village)?.placeId;
    await call('survey.savePlace', { dossierId, placeId, patch: { ...counts, way: 'minutes' } });
  }
};
