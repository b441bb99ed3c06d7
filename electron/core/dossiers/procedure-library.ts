import { procedureSchema, type Procedure } from '#shared/procedures/procedure.ts';
import type { Reader } from '../db/connection.ts';
import type { QueryContext } from '../handlers.ts';
import { selectOwnProcedure } from './own-procedures.queries.ts';
import { readProcedures } from './read-procedures.ts';

type Library = Pick<QueryContext, 'db' | 'resources'>;

/**
 * The one door to procedures outside a dossier: the office's own where it is used, else the program's. A dossier goes by
 * what it has pinned (`readPinned`), which came through here.
 */
export const proceduresInUse = ({ db, resources }: Library): readonly Procedure[] =>
  readProcedures(resources).map((shipped) => ownInUse(db, shipped.id) ?? shipped);

/** The newest text of what a dossier has pinned: own stays own. */
export const newestOf = ({ db, resources }: Library, pinned: Procedure): Procedure | null =>
  pinned.own === undefined
    ? (readProcedures(resources).find(({ id }) => id === pinned.id) ?? null)
    : ownInUse(db, pinned.id);

/** The office's own procedure that is used; null where the program's is, or where a newer program can't read it. */
export const ownInUse = (db: Reader, procedureId: string): Procedure | null => {
  const used = selectOwnProcedure(db, procedureId)?.used ?? null;
  return used === null ? null : (procedureSchema.safeParse(JSON.parse(used)).data ?? null);
};
