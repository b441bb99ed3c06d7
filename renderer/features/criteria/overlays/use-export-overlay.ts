import { useCommand, type Command } from '../../../app/use-command.ts';
import { useHandOver } from '../../../app/use-hand-over.ts';

/** Hands an overlay out as the small file that another office takes in. */
export const useExportOverlay = (): Command<'criteria.exportOverlay'> => {
  const handOver = useHandOver();
  return useCommand('criteria.exportOverlay', {
    onDone: ({ fileSha256, name }) => handOver({ sha256: fileSha256, name }),
  });
};
