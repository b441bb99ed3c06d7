import { refuse } from '#shared/kernel/app-error.ts';
import { compareText, nfc } from '#shared/kernel/vietnamese.ts';
import {
  defaultKind,
  unitFieldsSchema,
  unitLevels,
  type Unit,
  type UnitFields,
} from '#shared/units/unit.ts';
import type { Reader } from '../db/connection.ts';
import { selectDossiersOfUnit } from '../dossiers/dossiers.queries.ts';
import type { Handlers } from '../handlers.ts';
import { selectUnit, selectUnits, selectUnitsAbove } from './units.queries.ts';
import { unitRecords } from './units.records.ts';

export const unitsHandlers: Handlers<'units'> = {
  'units.list': ({ db }, filter) => selectUnits(db, filter).toSorted(byLevelAndName),
  'units.get': ({ db }, { unitId }) => {
    const unit = existingUnit(db, unitId);
    return {
      unit,
      above: selectUnitsAbove(db, unit),
      below: selectUnits(db, { parentId: unitId }).toSorted(byLevelAndName),
    };
  },
  'units.create': ({ records, newId }, input) => {
    const unitId = newId();
    records.insert(unitRecords, unitId, completed(input));
    return { unitId };
  },
  'units.update': ({ records }, { unitId, patch }) => {
    records.update(unitRecords, unitId, normalized(patch));
    return {};
  },
  'units.remove': ({ db, records }, { unitId }) => {
    const isUsed = selectDossiersOfUnit(db, unitId).length > 0;
    if (isUsed || selectUnits(db, { parentId: unitId }).length > 0) refuse('record.inUse');
    records.remove(unitRecords, unitId);
    return {};
  },
};

const existingUnit = (db: Reader, unitId: string): Unit =>
  selectUnit(db, unitId) ?? refuse('record.notFound', { entity: 'unit', id: unitId });

const byLevelAndName = (a: Unit, b: Unit): number =>
  unitLevels.indexOf(b.level) - unitLevels.indexOf(a.level) || compareText(a.name, b.name);

type Defined<T> = { readonly [K in keyof T]?: T[K] | undefined };

const patchSchema = unitFieldsSchema.partial();

const normalized = (fields: Defined<UnitFields>): Defined<UnitFields> =>
  patchSchema.parse(
    Object.fromEntries(
      Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [key, typeof value === 'string' ? nfc(value.trim()) : value]),
    ),
  );

const blank = {
  parentId: null,
  code: '',
  abbreviation: '',
  classification: '',
  classificationAct: '',
  region: '',
  predecessors: '',
  mergeAct: '',
  validFrom: null,
  validTo: null,
};

/** What was left out gets the usual words: xã for a commune, its own name as the place on papers. */
const completed = (input: Defined<UnitFields> & Pick<UnitFields, 'level' | 'name'>): UnitFields => {
  const usual = { kind: defaultKind[input.level], placeName: nfc(input.name.trim()) };
  return unitFieldsSchema.parse({ ...blank, ...usual, ...normalized(input) });
};
