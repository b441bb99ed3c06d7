import { lastingCode, readLastingCode } from '#shared/evidence/lasting-code.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { selectAllEvidenceIds, selectEvidence } from './evidence.queries.ts';

/** The proof that carries this code, typed or scanned; null where there is none. */
export const evidenceByCode = (
  { db }: QueryContext,
  { code }: Input<'evidence.byCode'>,
): Output<'evidence.byCode'> => {
  const wanted = readLastingCode(code);
  if (wanted === null) return null;
  const id = selectAllEvidenceIds(db).find((one) => lastingCode(one) === wanted);
  const found = id === undefined ? undefined : selectEvidence(db, id);
  return found ? { evidenceId: found.id, unitId: found.unitId, label: found.label } : null;
};
