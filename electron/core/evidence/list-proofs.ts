import type { Evidence, EvidenceFile, EvidenceLink } from '#shared/evidence/evidence.ts';
import type { Reader } from '../db/connection.ts';
import {
  selectEvidenceOfUnit,
  selectFilesOfUnit,
  selectLinksOfDossier,
} from './evidence.queries.ts';

type ProofView = Evidence & {
  readonly files: readonly EvidenceFile[];
  readonly links: readonly EvidenceLink[];
};

/** Proofs of a unit with their files, and their uses in one dossier where it is named. */
export const listProofs = (
  db: Reader,
  unitId: string,
  dossierId?: string,
): readonly ProofView[] => {
  const files = Map.groupBy(selectFilesOfUnit(db, unitId), evidenceIdOf);
  const ofDossier = dossierId === undefined ? [] : selectLinksOfDossier(db, dossierId);
  const links = Map.groupBy(ofDossier, evidenceIdOf);
  return selectEvidenceOfUnit(db, unitId).map((evidence) => ({
    ...evidence,
    files: files.get(evidence.id) ?? [],
    links: links.get(evidence.id) ?? [],
  }));
};

const evidenceIdOf = ({ evidenceId }: { readonly evidenceId: string }): string => evidenceId;
