import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { sheetOf, type RegisterId } from '#shared/registers/sheets/all-sheets.ts';
import { useCore } from '../../../app/core-context.ts';
import { useTell } from '../../../app/errors/use-tell.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useHandOver } from '../../../app/use-hand-over.ts';
import { FileChooser } from '../../../ui/files/FileChooser.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { useDossierId } from '../use-dossier-id.ts';
import { SheetPreview } from './SheetPreview.tsx';

type Props = { readonly register: RegisterId };

/** A register out to Excel, and rows in from it: shown first, written when the officer says so. */
export const SheetButtons = ({ register }: Props) => {
  const text = useText('sheets');
  const dossierId = useDossierId();
  const handOver = useHandOver();
  const stage = useStagedFile();
  const [uploadId, setUploadId] = useState<string | null>(null);
  const { title: name } = sheetOf(register);
  const made = useCommand('registers.exportSheet', {
    onDone: ({ fileSha256, name: file }) => handOver({ sha256: fileSha256, name: file }),
  });
  const read = async (files: readonly File[]) => setUploadId(await stage(files));
  return (
    <div className={classes.actions}>
      <Button
        variant="default"
        aria-label={text('exportOf', { name })}
        loading={made.pending}
        leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
        onClick={() => void made.run({ dossierId, register })}
      >
        {text('export')}
      </Button>
      <FileChooser label={text('importOf', { name })} single onFiles={(files) => void read(files)}>
        {text('import')}
      </FileChooser>
      {uploadId !== null && (
        <SheetPreview
          dossierId={dossierId}
          register={register}
          uploadId={uploadId}
          onClose={() => setUploadId(null)}
        />
      )}
    </div>
  );
};

/** Hands the chosen file to the core; null where there is none or it was refused, which is told. */
const useStagedFile = () => {
  const { bridge } = useCore();
  const tell = useTell();
  return async ([file]: readonly File[]): Promise<string | null> => {
    if (!file) return null;
    const staged = await bridge.stageFile(file);
    if (staged.ok) return staged.value.uploadId;
    tell(staged.error);
    return null;
  };
};
