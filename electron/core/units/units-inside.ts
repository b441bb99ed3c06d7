import { compareText } from '#shared/kernel/vietnamese.ts';
import type { Unit, UnitLevel } from '#shared/units/unit.ts';
import type { Reader } from '../db/connection.ts';
import { selectUnits } from './units.queries.ts';

const below: Readonly<Partial<Record<UnitLevel, UnitLevel>>> = {
  province: 'district',
  district: 'commune',
};

/** Communes of a district, districts of a province (its communes once there are no districts), by name. */
export const unitsInside = (db: Reader, unit: Pick<Unit, 'id' | 'level'>): readonly Unit[] => {
  const level = below[unit.level];
  if (level === undefined) return [];
  const inside = selectUnits(db, { level, parentId: unit.id });
  const found =
    inside.length === 0 && level === 'district'
      ? selectUnits(db, { level: 'commune', parentId: unit.id })
      : inside;
  return found.toSorted((a, b) => compareText(a.name, b.name));
};
