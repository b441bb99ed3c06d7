import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Result } from '#shared/kernel/result.ts';
import { FileChooser } from '../../ui/files/FileChooser.tsx';
import { useCore } from '../core-context.ts';
import { useTell } from '../errors/use-tell.ts';

type Props<Read> = {
  readonly labels: { readonly take: string; readonly give: string };
  /** Makes the file and hands it over. */
  readonly giving: { readonly pending: boolean; readonly start: () => void };
  /** What a staged file of another office would bring. */
  readonly read: (uploadId: string) => Promise<Result<Read>>;
  readonly onRead: (uploadId: string, found: Read) => void;
  /** Shows what came, before anything of it is taken in. */
  readonly children: ReactNode;
};

/** Hands something of the office out as one file, or reads what another office handed out. */
export const ShareByFile = <Read,>({ labels, giving, children, ...reading }: Props<Read>) => {
  const readFile = useReadFile(reading);
  return (
    <>
      <FileChooser single label={labels.take} onFiles={readFile}>
        {labels.take}
      </FileChooser>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        loading={giving.pending}
        onClick={giving.start}
      >
        {labels.give}
      </Button>
      {children}
    </>
  );
};

const useReadFile = <Read,>({ read, onRead }: Pick<Props<Read>, 'read' | 'onRead'>) => {
  const { bridge } = useCore();
  const tell = useTell();
  const readFile = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const staged = await bridge.stageFile(file);
    if (!staged.ok) return tell(staged.error);
    const { uploadId } = staged.value;
    const answer = await read(uploadId);
    if (!answer.ok) return tell(answer.error);
    onRead(uploadId, answer.value);
  };
  return (files: readonly File[]) => void readFile(files);
};
