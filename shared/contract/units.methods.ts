import { z } from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { unitFieldsSchema, unitLevelSchema, unitSchema } from '#shared/units/unit.ts';
import { command, query } from './method.ts';

/** Everything but level and name may be left out; the core fills the usual words. */
const unitInput = unitFieldsSchema.partial().required({ level: true, name: true });

export const unitsMethods = {
  'units.list': query(
    'Units kept in this workspace, by level and name.',
    z.object({ level: unitLevelSchema.optional(), parentId: idSchema.optional() }),
    z.array(unitSchema),
  ),
  'units.get': query(
    'One unit with the units above it (nearest first) and the villages under it.',
    z.object({ unitId: idSchema }),
    z.object({ unit: unitSchema, above: z.array(unitSchema), below: z.array(unitSchema) }),
  ),
  'units.create': command('Add a unit.', unitInput, z.object({ unitId: idSchema })),
  'units.update': command(
    'Change fields of a unit.',
    z.object({ unitId: idSchema, patch: unitFieldsSchema.partial() }),
    z.object({}),
  ),
  'units.remove': command(
    'Remove a unit that nothing uses.',
    z.object({ unitId: idSchema }),
    z.object({}),
  ),
};
