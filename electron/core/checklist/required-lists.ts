import type { OwnRequiredProofs } from '#shared/evidence/checklist/own-list.ts';
import {
  requiredProofsSchema,
  type RequiredProofs,
} from '#shared/evidence/checklist/required-proof.ts';
import type { QueryContext } from '../handlers.ts';
import type { Resources } from '../resources.ts';
import { selectUnitsAbove } from '../units/units.queries.ts';
import type { Unit } from '#shared/units/unit.ts';
import { selectOwnProofs } from './checklist.queries.ts';

const folder = 'required-proofs';

/** The list the program ships for a set; null for a set of which none is known. */
export const shippedProofs = (resources: Resources, setId: string): RequiredProofs | null => {
  const name = `${setId}.json`;
  return resources.list(folder).includes(name)
    ? resources.readJson(requiredProofsSchema, `${folder}/${name}`)
    : null;
};

/** What the unit's own province lists for a set, if this workspace knows it. */
export const provinceProofs = (
  { db }: Pick<QueryContext, 'db'>,
  unit: Unit,
  setId: string,
): OwnRequiredProofs | null => {
  const above = [unit, ...selectUnitsAbove(db, unit)];
  const province = above.find(({ level }) => level === 'province')?.name;
  return (
    selectOwnProofs(db).find((one) => one.setId === setId && one.provinceName === province) ?? null
  );
};
