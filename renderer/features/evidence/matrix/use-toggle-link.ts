import type { MatrixProof, MatrixRow } from '#shared/evidence/matrix.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import { useUndoToast } from '../../../app/use-undo.ts';
import { useText } from '../../../ui/use-text.ts';

type Toggle = (row: MatrixRow, proof: MatrixProof, pages: string | null) => void;

/** Links a proof to an indicator, or takes it away where it serves; either is taken back from its message. */
export const useToggleLink = (dossierId: string): Toggle => {
  const text = useText('evidence');
  const offerUndo = useUndoToast();
  const { data } = useQuery('dossiers.get', { dossierId });
  const proofs = useQuery(
    'evidence.list',
    { unitId: data?.unit.id ?? '', dossierId },
    { enabled: data !== undefined },
  );
  const link = useCommand('evidence.link');
  const unlink = useCommand('evidence.unlink');
  return ({ indicator: { code } }, { id, label }, pages) => {
    if (link.pending || unlink.pending) return;
    if (pages === null) {
      void link
        .run({ dossierId, target: code, evidenceId: id })
        .then(({ ok }) => ok && offerUndo(text('matrix.linked', { label, code })));
      return;
    }
    const linked = proofs.data
      ?.find((proof) => proof.id === id)
      ?.links.find(({ target }) => target === code);
    if (linked) {
      void unlink
        .run({ linkId: linked.id })
        .then(({ ok }) => ok && offerUndo(text('linkRemoved', { label, code })));
    }
  };
};
