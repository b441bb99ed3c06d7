import { refuse } from '#shared/kernel/app-error.ts';
import { compareText, nfc } from '#shared/kernel/vietnamese.ts';
import {
  defaultKind,
  nameWithoutKind,
  unitFieldsSchema,
  unitLevels,
  type Unit,
  type UnitFields,
} from '#shared/units/unit.ts';
import type { Reader } from '../db/connection.ts';
import { selectDossiersOfUnit } from '../dossiers/dossiers.queries.ts';
import type { Handlers } from '../handlers.ts';
import { existingUnit } from './existing-unit.ts';
import { selectUnits, selectUnitsAbove } from './units.queries.ts';
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
  'units.create': ({ db, records, newId }, input) => {
    const unitId = newId();
    const unit = completed(input);
    assertPlace(db, unit);
    assertSuccessor(db, { ...unit, id: unitId });
    records.insert(unitRecords, unitId, unit);
    return { unitId };
  },
  'units.update': ({ db, records }, { unitId, patch }) => {
    records.update(unitRecords, unitId, normalized(patch));
    const unit = existingUnit(db, unitId);
    assertPlace(db, unit);
    assertPlaceOfChildren(db, unit);
    assertSuccessor(db, unit);
    return {};
  },
  'units.remove': ({ db, records }, { unitId }) => {
    const isUsed = selectDossiersOfUnit(db, unitId).length > 0;
    const isNamed =
      selectUnits(db, { parentId: unitId }).length > 0 ||
      selectUnits(db, { mergedIntoId: unitId }).length > 0;
    if (isUsed || isNamed) refuse('record.inUse');
    records.remove(unitRecords, unitId);
    return {};
  },
};

type Place = Pick<UnitFields, 'level' | 'parentId'>;

/** What lies above is of a higher level, so no unit ever lies above itself. */
const assertPlace = (db: Reader, { level, parentId }: Place): void => {
  if (parentId === null) return;
  const parent = existingUnit(db, parentId);
  if (unitLevels.indexOf(parent.level) <= unitLevels.indexOf(level))
    refuse('unit.wrongParent', { parent: parent.name }, 'parentId');
};

/** A former unit became part of another of its level, never of itself, however long the chain. */
const assertSuccessor = (db: Reader, unit: Unit): void => {
  const seen = new Set([unit.id]);
  for (let next = unit.mergedIntoId; next !== null;) {
    const successor = existingUnit(db, next);
    if (successor.level !== unit.level || seen.has(next))
      refuse('unit.wrongSuccessor', { successor: successor.name }, 'mergedIntoId');
    seen.add(next);
    next = successor.mergedIntoId;
  }
};

const assertPlaceOfChildren = (db: Reader, unit: Unit): void => {
  for (const child of selectUnits(db, { parentId: unit.id })) {
    if (unitLevels.indexOf(child.level) >= unitLevels.indexOf(unit.level))
      refuse('unit.wrongParent', { parent: unit.name }, 'level');
  }
};

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
  mergedIntoId: null,
  validFrom: null,
  validTo: null,
};

/** What was left out gets the usual words: xã for a commune, its own name as the place on papers. */
const completed = (input: Defined<UnitFields> & Pick<UnitFields, 'level' | 'name'>): UnitFields => {
  const given = normalized(input);
  const kind = given.kind ?? defaultKind[input.level];
  const name = nameWithoutKind(nfc(input.name.trim()), kind);
  return unitFieldsSchema.parse({ ...blank, placeName: name, ...given, kind, name });
};
