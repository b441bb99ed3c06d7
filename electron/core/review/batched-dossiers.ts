import type { Dossier } from '#shared/dossier/dossier.ts';
import { selectDossier } from '../dossiers/dossiers.queries.ts';
import type { Reader } from '../db/connection.ts';
import { selectUnit } from '../units/units.queries.ts';
import { selectBatchIds } from './review.queries.ts';

/**
 * Other dossiers that the same body forwards with one proposal: verified under the same name, of the same year and
 * procedure, of units under the same unit.
 */
export const batchedDossiers = (db: Reader, own: Dossier): Dossier[] =>
  selectBatchIds(db, own.id).flatMap((id) => {
    const other = selectDossier(db, id);
    return other && goesWith(db, other, own) ? [other] : [];
  });

const goesWith = (db: Reader, other: Dossier, own: Dossier): boolean =>
  other.year === own.year &&
  other.procedureId === own.procedureId &&
  selectUnit(db, other.unitId)?.parentId === selectUnit(db, own.unitId)?.parentId;
