import { refuse } from '#shared/kernel/app-error.ts';
import type { Unit } from '#shared/units/unit.ts';
import type { Reader } from '../db/connection.ts';
import { selectUnit } from './units.queries.ts';

export const existingUnit = (db: Reader, unitId: string): Unit =>
  selectUnit(db, unitId) ?? refuse('record.notFound', { entity: 'unit', id: unitId });
