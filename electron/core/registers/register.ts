import type { Day } from '#shared/kernel/day.ts';
import {
  decisionCitation,
  newestFirst,
  recognitionState,
  type Recognition,
} from '#shared/registers/recognition.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { listSets } from '../criteria/set-library.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { selectUnit, selectUnitsAbove } from '../units/units.queries.ts';
import { selectAllRecognitions, selectRecognitions } from './registers.queries.ts';

type Row = Output<'registers.register'>['rows'][number];

/** Every recognition of one unit or of all as it stands on a day, in the order in which they began. */
export const register = (
  context: QueryContext,
  { unitId, on = context.today }: Input<'registers.register'>,
): Output<'registers.register'> => {
  const { db } = context;
  const found = unitId === undefined ? selectAllRecognitions(db) : selectRecognitions(db, unitId);
  const sets = new Map(listSets(context).map(({ set }) => [set.id, set]));
  const rows = newestFirst(found)
    .toReversed()
    .map((recognition) => ({
      ...recognition,
      ...placeOf(context, recognition.unitId),
      setTitle: sets.get(recognition.setId)?.title ?? '',
      setGrade: sets.get(recognition.setId)?.grade ?? '',
      ...standingOn(recognition, on),
    }));
  return { on, rows };
};

const standingOn = (recognition: Recognition, on: Day): Pick<Row, 'citation' | 'state'> => ({
  citation: decisionCitation(recognition),
  state: recognitionState(recognition, on),
});

const placeOf = (
  { db }: QueryContext,
  unitId: string,
): Pick<Row, 'unitName' | 'unitLevel' | 'above'> => {
  const unit = selectUnit(db, unitId);
  if (!unit) return { unitName: '', unitLevel: null, above: '' };
  const above = selectUnitsAbove(db, unit).map(unitFullName).join(', ');
  return { unitName: unitFullName(unit), unitLevel: unit.level, above };
};
