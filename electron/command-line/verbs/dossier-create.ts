import { checkVariant } from '#shared/criteria/check-variant.ts';
import { readDay } from '#shared/kernel/day.ts';
import { unitLevelSchema, type UnitLevel } from '#shared/units/unit.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { Refused, WrongUsage } from '../failures.ts';
import type { TypedCall, Verb } from '../verb.ts';
import { option, required, type Words } from '../words.ts';

/** A dossier of a unit, which is made with the units above it when the workspace does not have them yet. */
export const dossierCreate: Verb = {
  usage:
    'dossier create --unit-name N --level L --set ID --year Y [--variant V] [--as-of DATE] [--kind K] [--district N] [--province N] [--overlay ID] [--model-fields F]',
  options: [
    'unit-name',
    'level',
    'set',
    'year',
    'variant',
    'variant-basis',
    'as-of',
    'kind',
    'district',
    'province',
    'overlay',
    'superior-body',
    'model-fields',
  ],
  words: 0,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const wanted = wantedDossier(words);
    const unit = wantedUnit(words);
    // Before any unit is made: what is refused changes nothing.
    await assertFits(call, { ...wanted, level: unit.level, name: unit.name });
    const unitId = await unitFor(words, unit, call);
    const value = await call('dossiers.create', { ...wanted, unitId });
    return { value, text: value.dossierId };
  },
};

const wantedDossier = (words: Words) => {
  const asOf = option(words, 'as-of');
  return {
    setId: required(words, 'set'),
    year: yearOf(required(words, 'year')),
    variant: option(words, 'variant'),
    variantBasis: option(words, 'variant-basis'),
    overlayId: option(words, 'overlay'),
    superiorBody: option(words, 'superior-body'),
    modelFields: option(words, 'model-fields'),
    asOf: asOf === undefined ? undefined : dayOf(asOf),
  };
};

type WantedUnit = { readonly level: UnitLevel; readonly name: string };

const wantedUnit = (words: Words): WantedUnit => {
  const level = unitLevelSchema.safeParse(required(words, 'level'));
  if (!level.success) throw new WrongUsage('--level village|commune|district|province');
  return { level: level.data, name: nfc(required(words, 'unit-name').trim()) };
};

type Fitting = WantedUnit & ReturnType<typeof wantedDossier>;

const assertFits = async (call: TypedCall, wanted: Fitting): Promise<void> => {
  const { setId, level, name } = wanted;
  const { variants, level: levelOfSet } = await call('criteria.set', { setId });
  const details = { unit: level, set: levelOfSet };
  if (level !== levelOfSet) throw new Refused(appError('unit.wrongLevel', details, 'setId'));
  const known = await call('units.list', { level });
  const variant = wanted.variant ?? known.find((unit) => unit.name === name)?.region ?? '';
  const column = checkVariant({ id: setId, variants }, variants.length === 0 ? '' : variant);
  if (!column.ok) throw new Refused(column.error);
  const overlays = await call('criteria.overlays', {});
  const { overlayId } = wanted;
  if (overlayId !== undefined && !overlays.some(({ id }) => id === overlayId))
    throw new Refused(appError('record.notFound', { entity: 'overlay' }));
};

const yearOf = (text: string): number => {
  if (!/^20\d{2}$/.test(text) || Number(text) < 2009) throw new WrongUsage(`--year ${text}`);
  return Number(text);
};

const dayOf = (text: string): string => {
  const day = readDay(text);
  if (day === null) throw new WrongUsage(`--as-of ${text}`);
  return day;
};

const unitFor = async (words: Words, unit: WantedUnit, call: TypedCall): Promise<string> => {
  const provinceId = await above(
    call,
    { level: 'province', name: option(words, 'province') },
    null,
  );
  const district = { level: 'district' as const, name: option(words, 'district') };
  const districtId = await above(call, district, provinceId);
  return findOrCreate(call, {
    ...unit,
    kind: option(words, 'kind'),
    parentId: districtId ?? provinceId,
  });
};

const above = async (
  call: TypedCall,
  { level, name }: { readonly level: UnitLevel; readonly name: string | undefined },
  parentId: string | null,
): Promise<string | null> =>
  name === undefined
    ? null
    : findOrCreate(call, { level, name: nfc(name.trim()), kind: undefined, parentId });

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
      name === unit.name && (unit.parentId === null || parentId === unit.parentId),
  );
  return same?.id ?? (await call('units.create', unit)).unitId;
};
