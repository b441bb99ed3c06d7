import { requiredSetsOf } from '#shared/criteria/required-sets.ts';
import { loadAssessment, type Assessment } from '../assessments/load-assessment.ts';
import { listSets } from '../criteria/set-library.ts';
import { selectDossiersOfUnit } from '../dossiers/dossiers.queries.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { selectRecognitions } from '../registers/registers.queries.ts';
import { sharesOf } from './progress.ts';

type Standing = Output<'planning.standing'>;

/** Kiểu mẫu asks for nâng cao: recognised once, and still holding by the answers of now. */
export const standing = (
  context: QueryContext,
  { dossierId }: Input<'planning.standing'>,
): Standing => {
  const { db } = context;
  const { set, dossier } = loadAssessment(db, dossierId);
  const recognitions = selectRecognitions(db, dossier.unitId);
  const others = selectDossiersOfUnit(db, dossier.unitId).map(({ id }) => loadAssessment(db, id));
  const recognised = (setId: string) => {
    const found = recognitions.find((recognition) => recognition.setId === setId);
    return found ? { act: found.act, year: found.year } : null;
  };
  const library = listSets(context).map((entry) => entry.set);
  const needed = [...new Map(requiredSetsOf(set, library).map((one) => [one.id, one])).values()];
  return {
    alreadyHeld: recognised(set.id),
    required: needed.map(({ id, title }) => ({
      setId: id,
      title,
      recognised: recognised(id),
      dossier: newestOf(others, id),
    })),
    dossiers: others.map(rowOf),
  };
};

const newestOf = (
  others: readonly Assessment[],
  setId: string,
): Standing['required'][number]['dossier'] => {
  const [newest] = others
    .filter(({ set }) => set.id === setId)
    .toSorted((a, b) => b.dossier.year - a.dossier.year);
  if (!newest) return null;
  const { dossier, score } = newest;
  return { dossierId: dossier.id, year: dossier.year, verdict: score.verdict };
};

const rowOf = ({ dossier, set, score }: Assessment): Standing['dossiers'][number] => ({
  dossierId: dossier.id,
  setTitle: set.title,
  year: dossier.year,
  asOf: dossier.asOf,
  verdict: score.verdict,
  ...sharesOf(score),
});
