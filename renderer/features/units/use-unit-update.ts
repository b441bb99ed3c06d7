import type { Unit } from '#shared/units/unit.ts';
import { useCommand } from '../../app/use-command.ts';
import type { InputOf } from '../../bridge/client.ts';

type Patch = InputOf<'units.update'>['patch'];

/** Changes one field of a place at a time. */
export const useUnitUpdate = (unit: Unit) => {
  const update = useCommand('units.update', { fields: ['name'] });
  return {
    change: (patch: Patch) => void update.run({ unitId: unit.id, patch }),
    fieldError: update.fieldError,
  };
};
