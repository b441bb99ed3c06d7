import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useCore } from '../../app/core-context.ts';
import { useTell } from '../../app/errors/use-tell.ts';
import { useCommand } from '../../app/use-command.ts';
import { useHandOver } from '../../app/use-hand-over.ts';
import { FileChooser } from '../../ui/files/FileChooser.tsx';
import { useText } from '../../ui/use-text.ts';
import { ComingProcedures, type Coming } from './ComingProcedures.tsx';

/** Hands the office's procedures out as one file, or takes those of another office in. */
export const ShareProcedures = () => {
  const text = useText('procedures');
  const handOver = useHandOver();
  const [coming, setComing] = useState<Coming | null>(null);
  const readFile = useReadFile(setComing);
  const made = useCommand('procedures.exportFile', {
    onDone: ({ fileSha256, name }) => handOver({ sha256: fileSha256, name }),
  });
  return (
    <>
      <FileChooser single label={text('import')} onFiles={readFile}>
        {text('import')}
      </FileChooser>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        loading={made.pending}
        onClick={() => void made.run({})}
      >
        {text('export')}
      </Button>
      <ComingProcedures coming={coming} onClose={() => setComing(null)} />
    </>
  );
};

const useReadFile = (onRead: (coming: Coming) => void) => {
  const { bridge, client } = useCore();
  const tell = useTell();
  const read = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const staged = await bridge.stageFile(file);
    if (!staged.ok) return tell(staged.error);
    const { uploadId } = staged.value;
    const answer = await client.call('procedures.readFile', { uploadId });
    if (!answer.ok) return tell(answer.error);
    onRead({ uploadId, procedures: answer.value.procedures });
  };
  return (files: readonly File[]) => void read(files);
};
