import { procedureSchema, type Procedure } from '#shared/procedures/procedure.ts';
import type { Resources } from '../resources.ts';

/** Every procedure the program ships. */
export const readProcedures = (resources: Resources): Procedure[] =>
  resources
    .list('procedures')
    .filter((name) => name.endsWith('.json'))
    .map((name) => resources.readJson(procedureSchema, `procedures/${name}`));
