import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useCore } from '../../../app/core-context.ts';
import { useTell } from '../../../app/errors/use-tell.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useHandOver } from '../../../app/use-hand-over.ts';
import { FileChooser } from '../../../ui/files/FileChooser.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { Place } from '../TemplatePage.tsx';
import classes from '../Templates.module.css';

/** Takes the file to begin with along, and hands one back. */
export const WordExchange = ({ place }: { readonly place: Place }) => {
  const text = useText('templates');
  const handOver = useHandOver();
  const begin = useCommand('templates.startDocx', {
    onDone: ({ fileSha256, name }) => handOver({ sha256: fileSha256, name }),
  });
  const handIn = useHandIn(place);
  return (
    <div className={classes.row}>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        loading={begin.pending}
        onClick={() => void begin.run(place)}
      >
        {text('word.begin')}
      </Button>
      <FileChooser single label={text('word.handIn')} onFiles={handIn}>
        {text('word.handIn')}
      </FileChooser>
    </div>
  );
};

const useHandIn = (place: Place) => {
  const { bridge } = useCore();
  const text = useText('templates');
  const tell = useTell();
  const save = useCommand('templates.saveDocx', { undoText: text('word.handedIn') });
  const read = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const staged = await bridge.stageFile(file);
    if (!staged.ok) return tell(staged.error);
    await save.run({ ...place, uploadId: staged.value.uploadId });
  };
  return (files: readonly File[]) => void read(files);
};
