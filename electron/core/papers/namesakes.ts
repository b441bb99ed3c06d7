import { fileSlug } from '#shared/kernel/vietnamese.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { Unit } from '#shared/units/unit.ts';
import type { Reader } from '../db/connection.ts';
import { selectDossiers } from '../dossiers/dossiers.queries.ts';
import { readPinned } from '../dossiers/pinned.ts';
import { selectUnit } from '../units/units.queries.ts';

/** Dossiers whose papers would have the file names of this one's: a unit of the same name, the year and the grade. */
export const selectNamesakes = (db: Reader, own: Dossier, unit: Unit): Dossier[] => {
  const { grade } = readPinned(db, own).set;
  const name = fileSlug(unit.name);
  return selectDossiers(db).filter(
    (other) =>
      other.id !== own.id &&
      other.year === own.year &&
      fileSlug(selectUnit(db, other.unitId)?.name ?? '') === name &&
      readPinned(db, other).set.grade === grade,
  );
};
