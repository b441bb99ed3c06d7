import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Dialog } from '../../ui/Dialog.tsx';
import { useText } from '../../ui/use-text.ts';
import { ChangeList } from './ChangeList.tsx';
import type { PaperView } from './paper-view.ts';

/** A file that somebody asked for though the facts in it have changed. */
export type AskedFile = { readonly url: string; readonly fileName: string };

type Props = {
  readonly view: PaperView;
  readonly asked: AskedFile | null;
  readonly onClose: () => void;
};

/** Says what changed before a stale paper is handed out; the file is still there for whoever wants it. */
export const StaleFile = ({ view, asked, onClose }: Props) => {
  const text = useText('papers');
  const isSigned = view.state === 'signed-stale';
  return (
    <Dialog opened={asked !== null} onClose={onClose} title={text('staleFile.title')}>
      <p>{text(isSigned ? 'staleFile.signed' : 'staleFile.made', { name: view.name })}</p>
      <ChangeList {...view} />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {text('staleFile.leave')}
        </Button>
        {asked && (
          <Button
            component="a"
            href={asked.url}
            download={asked.fileName}
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={onClose}
          >
            {text('staleFile.take')}
          </Button>
        )}
      </Group>
    </Dialog>
  );
};
