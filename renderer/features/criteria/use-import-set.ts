import { useLocation } from 'wouter';
import { useCore } from '../../app/core-context.ts';
import { useTell } from '../../app/errors/use-tell.ts';
import { useToast } from '../../app/toasts/toasts.ts';
import { useCommand } from '../../app/use-command.ts';
import { useText } from '../../ui/use-text.ts';

/** Takes a file in and opens what came of it. */
export const useImportSet = () => {
  const text = useText('criteria');
  const { bridge } = useCore();
  const tell = useTell();
  const toast = useToast();
  const [, navigate] = useLocation();
  const take = useCommand('criteria.importSet', {
    onDone: ({ id, title, version, indicators, known }) => {
      const said = known ? 'import.known' : 'import.done';
      toast({ tone: 'done', title: text(said, { title, version, indicators }) });
      navigate(`/criteria/${id}`);
    },
  });
  const importFile = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const staged = await bridge.stageFile(file);
    if (!staged.ok) return tell(staged.error);
    await take.run({ uploadId: staged.value.uploadId });
  };
  return { importFiles: (files: readonly File[]) => void importFile(files), pending: take.pending };
};
