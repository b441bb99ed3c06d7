import type { Builder } from './builder.ts';

type Ids = { readonly communeId: string; readonly dossierId: string };

/** Province, district, commune and villages, the people in office, the overlay, and the dossier itself. */
export const buildPlaces = async (builder: Builder): Promise<Ids> => {
  const { call, data } = builder;
  const { units, villages, dossier, details, recognition } = data.commune;
  const province = await call('units.create', units.province);
  const district = await call('units.create', { ...units.district, parentId: province.unitId });
  const commune = await call('units.create', { ...units.commune, parentId: district.unitId });
  const parentId = commune.unitId;
  for (const name of villages) await call('units.create', { level: 'village', name, parentId });
  await buildPeople(builder, {
    province: province.unitId,
    district: district.unitId,
    commune: parentId,
  });
  await call('registers.saveRecognition', { fields: { ...recognition, unitId: parentId } });
  const overlayId = await buildOverlay(builder);
  const created = await call('dossiers.create', { ...dossier, unitId: parentId, overlayId });
  await call('dossiers.update', { dossierId: created.dossierId, patch: details });
  return { communeId: parentId, dossierId: created.dossierId };
};

const buildPeople = async (
  { call, data }: Builder,
  unitIds: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const { name, unit, ...term } of data.commune.people) {
    const { personId } = await call('people.save', { name });
    const where = { personId, unitId: unitIds[unit], to: null };
    await call('people.saveTerm', { term: { ...term, ...where } });
  }
};

const buildOverlay = async ({ call, data, variant }: Builder): Promise<string> => {
  const { complete, ...overlay } = data.overlay;
  const added = variant === 'complete' ? complete : { acts: [], levels: [] };
  const { overlayId } = await call('criteria.saveOverlay', {
    ...overlay,
    acts: [...overlay.acts, ...added.acts],
    levels: [...overlay.levels, ...added.levels],
  });
  return overlayId;
};
