import type { Commune } from './commune-dossier.ts';

/** "1111…": the answers of a ballot of the advanced sheet, dissatisfied with the questions named. */
export const answersOf = (...unsatisfied: readonly number[]): string =>
  Array.from({ length: 19 }, (_, at) => (unsatisfied.includes(at + 1) ? '2' : '1')).join('');

type Counts = { readonly households: number; readonly issued: number; readonly returned: number };

/** A started survey in villages with these counts; the ids of the villages in their order. */
export const withSurvey = async (
  { call, unitId, dossierId }: Commune,
  villages: Readonly<Record<string, Counts>>,
): Promise<readonly [string, ...string[]]> => {
  const ids: string[] = [];
  for (const name of Object.keys(villages)) {
    const made = await call('units.create', { level: 'village', name, parentId: unitId });
    ids.push(made.unitId);
  }
  await call('survey.start', { dossierId });
  for (const [at, patch] of Object.values(villages).entries())
    await call('survey.savePlace', { dossierId, placeId: ids[at] ?? '', patch });
  const [first = '', ...others] = ids;
  return [first, ...others];
};

/** The survey of a small village of three sheets that came back. */
export const oneVillage = { 'Nà Thình': { households: 4, issued: 4, returned: 3 } };

export const typeBallots = async (
  { call, dossierId }: Commune,
  place: { readonly placeId: string; readonly pass: 'first' | 'second' },
  ballots: readonly string[],
): Promise<void> => {
  for (const [at, answers] of ballots.entries())
    await call('survey.saveBallot', { dossierId, ...place, number: at + 1, answers });
};
