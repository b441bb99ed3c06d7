import { useState } from 'react';
import { useParams } from 'wouter';
import { useTell } from '../../app/errors/use-tell.ts';
import { useCore } from '../../app/core-context.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { FileDropArea } from '../../ui/files/FileDropArea.tsx';
import { useText } from '../../ui/use-text.ts';
import { ImportDesk } from './ImportDesk.tsx';
import { ImportSource } from './ImportSource.tsx';
import classes from './Imports.module.css';

/** A workbook, a table of a Word file or a pasted block becomes answers of the dossier, after the officer has seen how. */
export const ImportPage = () => {
  const { dossierId = '' } = useParams();
  const text = useText('imports');
  const [uploadId, setUploadId] = useState<string | null>(null);
  const stage = useStage(setUploadId);
  return (
    <FileDropArea
      className={classes.page ?? ''}
      invitation={text('drop')}
      onFiles={([file]) => file && void stage(file)}
    >
      <PageHeader title={useText('titles')('importTable')} lead={text('lead')} />
      {uploadId === null ? (
        <ImportSource onFile={(file) => void stage(file)} />
      ) : (
        <ImportDesk
          key={uploadId}
          dossierId={dossierId}
          uploadId={uploadId}
          onClose={() => setUploadId(null)}
        />
      )}
    </FileDropArea>
  );
};

const useStage = (onStaged: (uploadId: string) => void): ((file: File) => Promise<void>) => {
  const { bridge } = useCore();
  const tell = useTell();
  return async (file) => {
    const staged = await bridge.stageFile(file);
    if (staged.ok) onStaged(staged.value.uploadId);
    else tell(staged.error);
  };
};
