import { proofLines, type ProofLine } from '#shared/dossier/proof-line.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import { listProofs } from '../evidence/list-proofs.ts';
import type { QueryContext } from '../handlers.ts';
import { existingUnit } from '../units/existing-unit.ts';

type Asked = { readonly dossierId: string; readonly evidenceIds?: readonly string[] | undefined };

type Found = {
  readonly dossierId: string;
  readonly unitName: string;
  readonly year: number;
  readonly lines: readonly ProofLine[];
};

/** The proofs asked for, with their places in the binder among all of them; refuses where there is none. */
export const proofsOfDossier = ({ db }: QueryContext, { dossierId, evidenceIds }: Asked): Found => {
  const { unitId, year } = existingDossier(db, dossierId);
  const wanted = evidenceIds && new Set(evidenceIds);
  const lines = proofLines(listProofs(db, unitId, dossierId)).filter(
    ({ proof }) => wanted?.has(proof.id) ?? true,
  );
  if (lines.length === 0) refuse('record.notFound', { entity: 'evidence' }, 'evidenceIds');
  return { dossierId, unitName: unitFullName(existingUnit(db, unitId)), year, lines };
};
