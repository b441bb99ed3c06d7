import type { Overlay } from '#shared/criteria/overlay.ts';
import type { Unit } from '#shared/units/unit.ts';
import { selectOverlays } from '../criteria/criteria.queries.ts';
import type { Reader } from '../db/connection.ts';
import { selectUnitsAbove } from '../units/units.queries.ts';

/** What the unit's own province has decided for a set, if this workspace knows it. */
export const overlayOfProvince = (db: Reader, unit: Unit, setId: string): Overlay | undefined => {
  const province = selectUnitsAbove(db, unit).find(({ level }) => level === 'province');
  return selectOverlays(db).find(
    ({ baseSetId, provinceName }) => baseSetId === setId && provinceName === province?.name,
  );
};
