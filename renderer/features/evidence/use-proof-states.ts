import { useQuery } from '../../app/use-query.ts';
import type { ProofState } from './evidence-rows.ts';

const none: ReadonlyMap<string, ProofState> = new Map();

/** How each proof of a dossier stands: usable where it passes all rules of everything it is required for. */
export const useProofStates = (dossierId: string): ReadonlyMap<string, ProofState> => {
  const { data } = useQuery('checklist.dossier', { dossierId });
  if (!data) return none;
  const checked = data.targets
    .flatMap(({ items }) => items)
    .flatMap(({ proof, others }) => (proof ? [proof, ...others] : others));
  const failed = new Set(
    checked.filter(({ failures }) => failures.length > 0).map(({ evidenceId }) => evidenceId),
  );
  return new Map(
    checked.map(({ evidenceId }) => [evidenceId, failed.has(evidenceId) ? 'arrived' : 'usable']),
  );
};
