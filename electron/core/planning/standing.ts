import { requiredSetsOf } from '#shared/criteria/required-sets.ts';
import type { Day } from '#shared/kernel/day.ts';
import {
  decisionCitation,
  newestFirst,
  recognitionInForce,
  recognitionState,
  type Recognition,
} from '#shared/registers/recognition.ts';
import { listSets } from '../criteria/set-library.ts';
import { loadAssessment, type Assessment } from '../assessments/load-assessment.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { register } from '../registers/register.ts';
import { selectRecognitions } from '../registers/registers.queries.ts';
import { existingUnit } from '../units/existing-unit.ts';
import { sharesOf } from './progress.ts';
import { assessmentsOfUnit, scoreOnDay } from './scores-of-unit.ts';

type Standing = Output<'planning.standing'>;

/** Kiểu mẫu asks for nâng cao: recognised and in force on the day, and still holding by the score of that day. */
export const standing = (
  context: QueryContext,
  { dossierId, on: asked }: Input<'planning.standing'>,
): Standing => {
  const own = loadAssessment(context.db, dossierId);
  const on = asked ?? own.dossier.asOf;
  const { unitId } = own.dossier;
  const all = assessmentsOfUnit(context, unitId);
  const recognitions = selectRecognitions(context.db, unitId);
  const ofSet = (setId: string) => recognitions.filter((one) => one.setId === setId);
  const library = listSets(context).map((entry) => entry.set);
  const needed = [
    ...new Map(requiredSetsOf(own.set, library).map((one) => [one.id, one])).values(),
  ];
  return {
    on,
    own: scoreOnDay(context, [own], on),
    alreadyHeld: heldView(recognitionInForce(ofSet(own.set.id), on)),
    required: needed.map((set) => ({
      setId: set.id,
      title: set.title,
      recognised: heldView(recognitionInForce(ofSet(set.id), on)),
      lost: lostView(ofSet(set.id), on),
      dossier: scoreOnDay(context, ofSetId(all, set.id), on),
      variant: variantFor(set, own.dossier.variant, existingUnit(context.db, unitId).region),
    })),
    dossiers: all.map(rowOf),
  };
};

/** Every grade of a unit on a day: what the register says, and what its dossiers say. */
export const standingOfUnit = (
  context: QueryContext,
  { unitId, on = context.today }: Input<'planning.standingOfUnit'>,
): Output<'planning.standingOfUnit'> => {
  existingUnit(context.db, unitId);
  const all = assessmentsOfUnit(context, unitId);
  const bySet = Map.groupBy(all, ({ set }) => set.id);
  const { rows } = register(context, { unitId, on });
  return {
    on,
    recognitions: rows,
    scores: [...bySet.values()].flatMap((own) => scoreOnDay(context, own, on) ?? []),
  };
};

const ofSetId = (all: readonly Assessment[], setId: string): Assessment[] =>
  all.filter(({ set }) => set.id === setId);

const heldView = (recognition: Recognition | null): Standing['alreadyHeld'] =>
  recognition && { act: decisionCitation(recognition), year: recognition.year };

/** Of a grade that does not hold on the day: why the newest recognition of it does not. */
const lostView = (
  recognitions: readonly Recognition[],
  on: Day,
): Standing['required'][number]['lost'] => {
  if (recognitionInForce(recognitions, on)) return null;
  const [newest] = newestFirst(recognitions);
  if (!newest) return null;
  return {
    act: decisionCitation(newest),
    year: newest.year,
    state: recognitionState(newest, on),
    from: newest.validFrom ?? newest.on,
    to: newest.withdrawnOn ?? newest.validTo,
  };
};

type Columns = { readonly id: string; readonly variants: readonly { readonly id: string }[] };

/** The column a dossier of that set would have: that of this dossier or of the unit; null where a person has to choose. */
const variantFor = (set: Columns, ...candidates: readonly string[]): string | null => {
  if (set.variants.length === 0) return '';
  return candidates.find((one) => set.variants.some(({ id }) => id === one)) ?? null;
};

const rowOf = ({ dossier, set, score }: Assessment): Standing['dossiers'][number] => ({
  dossierId: dossier.id,
  setTitle: set.title,
  year: dossier.year,
  asOf: dossier.asOf,
  verdict: score.verdict,
  ...sharesOf(score),
});
