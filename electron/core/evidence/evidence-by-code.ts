import { lastingCode, readLastingCode } from '#shared/evidence/lasting-code.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { selectAllEvidenceIds } from './evidence.queries.ts';
import { selectMergedIds } from './revisions.queries.ts';
import { standingProof } from './standing-proof.ts';

/** The proof that carries this code, typed or scanned, or that took it over; null where there is none. */
export const evidenceByCode = (
  { db }: QueryContext,
  { code }: Input<'evidence.byCode'>,
): Output<'evidence.byCode'> => {
  const wanted = readLastingCode(code);
  if (wanted === null) return null;
  const ids = [...selectAllEvidenceIds(db), ...selectMergedIds(db)];
  const id = ids.find((one) => lastingCode(one) === wanted);
  const found = id === undefined ? null : standingProof(db, id);
  return found ? { evidenceId: found.id, unitId: found.unitId, label: found.label } : null;
};
