import { readDay } from '#shared/kernel/day.ts';
import { unitLevelSchema, type UnitLevel } from '#shared/units/unit.ts';
import { WrongUsage } from '../failures.ts';
import type { TypedCall, Verb } from '../verb.ts';
import { option, required, type Words } from '../words.ts';

/** A dossier of a unit, which is made with the units above it when the workspace does not have them yet. */
export const dossierCreate: Verb = {
  usage:
    'dossier create --unit-name N --level L --set ID --year Y [--variant V] [--as-of DATE] [--kind K] [--district N] [--province N] [--overlay ID]',
  workspace: 'existing',
  run: async ({ words, call }) => {
    const unitId = await unitFor(words, call);
    const asOf = option(words, 'as-of');
    const value = await call('dossiers.create', {
      unitId,
      setId: required(words, 'set'),
      year: yearOf(required(words, 'year')),
      variant: option(words, 'variant'),
      variantBasis: option(words, 'variant-basis'),
      overlayId: option(words, 'overlay'),
      superiorBody: option(words, 'superior-body'),
      asOf: asOf === undefined ? undefined : dayOf(asOf),
    });
    return { value, text: value.dossierId };
  },
};

const yearOf = (text: string): number => {
  if (!/^\d{4}$/.test(text)) throw new WrongUsage(`--year ${text}`);
  return Number(text);
};

const dayOf = (text: string): string => {
  const day = readDay(text);
  if (day === null) throw new WrongUsage(`--as-of ${text}`);
  return day;
};

const unitFor = async (words: Words, call: TypedCall): Promise<string> => {
  const level = unitLevelSchema.safeParse(required(words, 'level'));
  if (!level.success) throw new WrongUsage('--level village|commune|district|province');
  const provinceId = await above(
    call,
    { level: 'province', name: option(words, 'province') },
    null,
  );
  const district = { level: 'district' as const, name: option(words, 'district') };
  const districtId = await above(call, district, provinceId);
  const name = required(words, 'unit-name');
  return findOrCreate(call, {
    level: level.data,
    name,
    kind: option(words, 'kind'),
    parentId: districtId ?? provinceId,
  });
};

const above = async (
  call: TypedCall,
  { level, name }: { readonly level: UnitLevel; readonly name: string | undefined },
  parentId: string | null,
): Promise<string | null> =>
  name === undefined ? null : findOrCreate(call, { level, name, kind: undefined, parentId });

type NewUnit = {
  readonly level: UnitLevel;
  readonly name: string;
  readonly kind: string | undefined;
  readonly parentId: string | null;
};

const findOrCreate = async (call: TypedCall, unit: NewUnit): Promise<string> => {
  const known = await call('units.list', { level: unit.level });
  const same = known.find(
    ({ name, parentId }) =>
      name === unit.name.trim() && (unit.parentId === null || parentId === unit.parentId),
  );
  return same?.id ?? (await call('units.create', unit)).unitId;
};
