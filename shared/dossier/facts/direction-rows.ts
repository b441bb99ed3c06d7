import { inYear } from '#shared/registers/direction.ts';
import type { DossierSource } from './source.ts';

/** What the register of direction counts for the year of the dossier; null where it has no row of that kind. */
export type DirectionRows = Readonly<
  Record<'documents' | 'meetings' | 'inspections' | 'trainings' | 'trained', number | null>
>;

export const directionRows = ({
  direction,
  dossier,
}: Pick<DossierSource, 'direction' | 'dossier'>): DirectionRows => {
  const events = inYear(direction.events, dossier);
  const of = (kind: (typeof events)[number]['kind']) => events.filter((one) => one.kind === kind);
  const trainings = of('training');
  return {
    documents: countOrNull(inYear(direction.documents, dossier).length),
    meetings: countOrNull(of('meeting').length),
    inspections: countOrNull(of('inspection').length),
    trainings: countOrNull(trainings.length),
    trained:
      trainings.length === 0 ? null : trainings.reduce((sum, { persons }) => sum + persons, 0),
  };
};

const countOrNull = (count: number): number | null => (count === 0 ? null : count);
