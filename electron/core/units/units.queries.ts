import type { Unit, UnitLevel } from '#shared/units/unit.ts';
import type { Reader } from '../db/connection.ts';
import { joinSql, sql } from '../db/sql.ts';
import { unitRecords } from './units.records.ts';

type Filter = {
  readonly level?: UnitLevel | undefined;
  readonly parentId?: string | undefined;
  readonly mergedIntoId?: string | undefined;
};

export const selectUnits = (db: Reader, { level, parentId, mergedIntoId }: Filter): Unit[] => {
  const conditions = [
    sql`removed = 0`,
    ...(level ? [sql`level = ${level}`] : []),
    ...(parentId ? [sql`parent_id = ${parentId}`] : []),
    ...(mergedIntoId ? [sql`merged_into_id = ${mergedIntoId}`] : []),
  ];
  return db.all(unitRecords.row, sql`select * from units where ${joinSql(conditions, ' and ')}`);
};

export const selectUnit = (db: Reader, unitId: string): Unit | undefined =>
  db.get(unitRecords.row, sql`select * from units where id = ${unitId} and removed = 0`);

/** The units above, nearest first; stops where a unit would be its own ancestor. */
export const selectUnitsAbove = (db: Reader, unit: Unit): Unit[] => {
  const above: Unit[] = [];
  let next = unit.parentId;
  while (next !== null && !above.some((known) => known.id === next)) {
    const parent = selectUnit(db, next);
    if (!parent) break;
    above.push(parent);
    next = parent.parentId;
  }
  return above;
};
