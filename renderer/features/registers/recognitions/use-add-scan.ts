import { useCore } from '../../../app/core-context.ts';
import { useTell } from '../../../app/errors/use-tell.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import type { Recognition } from '#shared/registers/recognition.ts';

/**
 * Makes a file a proof of the unit with what the register knows of the decision. A proof is taken in through a dossier
 * of its unit, so without one there is only the choice among the proofs there are.
 */
export const useAddScan = (
  { unitId, number, issuer, on, grade }: Recognition,
  onAdded: (evidenceId: string) => void,
): ((files: readonly File[]) => Promise<void>) | null => {
  const { bridge } = useCore();
  const tell = useTell();
  const { data: dossiers = [] } = useQuery('dossiers.list', {});
  const add = useCommand('evidence.add', { onDone: ({ evidenceId }) => onAdded(evidenceId) });
  const dossier = dossiers.find((one) => one.unitId === unitId);
  if (!dossier) return null;
  return async ([file]) => {
    if (!file) return;
    const staged = await bridge.stageFile(file);
    if (!staged.ok) return tell(staged.error);
    const metadata = {
      form: 'paper' as const,
      kind: 'Quyết định',
      number: number ?? '',
      issuer: issuer ?? '',
      issuedOn: on,
      subject: `Công nhận ${grade}`,
    };
    const uploadIds = [staged.value.uploadId];
    await add.run({ dossierId: dossier.id, targets: [], uploadIds, metadata });
  };
};
