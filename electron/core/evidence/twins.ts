import { refuse } from '#shared/kernel/app-error.ts';
import type { PrepareContext } from '../handlers.ts';
import { selectByContent } from './evidence.queries.ts';

type Asked = {
  readonly unitId: string;
  readonly uploadIds: readonly string[];
  readonly onTwin: 'refuse' | 'use' | 'add';
};

/**
 * Bytes that are a proof of this unit already. Answers with that proof where it shall be used, null where there is none or
 * another one is wanted all the same; else it is named in the refusal, so that it can be offered.
 */
export const usableTwin = (
  { db, store }: PrepareContext,
  { unitId, uploadIds, onTwin }: Asked,
): string | null => {
  if (onTwin === 'add') return null;
  const found = uploadIds.map((uploadId) => {
    const { sha256, name } = store.staged(uploadId);
    return { name, proof: selectByContent(db, unitId, sha256) };
  });
  const twin = found.find(({ proof }) => proof !== undefined);
  if (!twin?.proof) return null;
  const { id, label } = twin.proof;
  if (onTwin === 'use' && found.every(({ proof }) => proof?.id === id)) return id;
  return refuse('evidence.alreadyThere', { name: twin.name, label, evidenceId: id });
};
