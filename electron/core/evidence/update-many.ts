import { checkEvidence } from '#shared/evidence/check-evidence.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { cleanMetadata } from './blank-evidence.ts';
import { evidenceRecords } from './evidence.records.ts';

/** One change for many proofs: all of them take it, or none does, and one undo takes it back. */
export const updateMany = (
  { records }: CommandContext,
  { evidenceIds, patch }: Input<'evidence.updateMany'>,
): Output<'evidence.updateMany'> => {
  const change = cleanMetadata(patch);
  for (const id of new Set(evidenceIds)) {
    const before =
      records.find(evidenceRecords, id) ?? refuse('record.notFound', { entity: 'evidence' });
    const after = { ...before, ...change };
    const error = checkEvidence(after);
    if (error) refuse('evidence.expiryBeforeEffectIn', { label: before.label }, error.field);
    records.put(evidenceRecords, id, after);
  }
  return { changed: new Set(evidenceIds).size };
};
