import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useCore } from '../../../app/core-context.ts';
import { useTell } from '../../../app/errors/use-tell.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useHandOver } from '../../../app/use-hand-over.ts';
import { FileChooser } from '../../../ui/files/FileChooser.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { RequiredList } from './RequiredProofsPage.tsx';

type Props = {
  readonly list: RequiredList | undefined;
  readonly onImported: (provinceName: string) => void;
};

/** Takes a list in from another office's file, hands one out, or goes back to the program's. */
export const ListActions = ({ list, onImported }: Props) => {
  const text = useText('requiredLists');
  const importFiles = useImport(onImported);
  return (
    <>
      <FileChooser single label={text('import')} onFiles={importFiles}>
        {text('import')}
      </FileChooser>
      {list?.own && <OwnActions own={list.own} />}
    </>
  );
};

const useImport = (onImported: Props['onImported']) => {
  const text = useText('requiredLists');
  const { bridge } = useCore();
  const tell = useTell();
  const take = useCommand('checklist.importOwn', {
    undoText: text('imported'),
    onDone: ({ provinceName }) => onImported(provinceName),
  });
  const importFile = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const staged = await bridge.stageFile(file);
    if (!staged.ok) return tell(staged.error);
    await take.run({ uploadId: staged.value.uploadId });
  };
  return (files: readonly File[]) => void importFile(files);
};

const OwnActions = ({ own }: { readonly own: NonNullable<RequiredList['own']> }) => {
  const text = useText('requiredLists');
  const { setId, provinceName } = own;
  const handOver = useHandOver();
  const made = useCommand('checklist.exportOwn', {
    onDone: ({ fileSha256, name }) => handOver({ sha256: fileSha256, name }),
  });
  const remove = useCommand('checklist.removeOwn', { undoText: text('removed') });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        onClick={() => void made.run({ setId, provinceName })}
      >
        {text('export')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        onClick={() => void remove.run({ setId, provinceName })}
      >
        {text('remove')}
      </Button>
    </>
  );
};
