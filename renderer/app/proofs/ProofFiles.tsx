import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { EvidenceFile } from '#shared/evidence/evidence.ts';
import { FileViewer } from '../../ui/files/FileViewer.tsx';
import { useText } from '../../ui/use-text.ts';
import { useCore } from '../core-context.ts';
import classes from './ProofFiles.module.css';

type Props = {
  readonly files: readonly EvidenceFile[];
  readonly startPage?: number;
  /** The file that opens first. */
  readonly startFileId?: string | null;
  /** Words that are marked where they stand. */
  readonly quote?: string | null;
  /** Offers to cite the words that are chosen on a page. */
  readonly onCite?: (place: { fileId: string; page: number; quote: string }) => void;
};

/** The files of a proof, one in sight. */
export const ProofFiles = ({ files, startPage = 1, startFileId = null, quote, onCite }: Props) => {
  const text = useText('evidence');
  const { bridge } = useCore();
  const [chosen, setChosen] = useState(startFileId ?? '');
  const words = useMemo(() => ({ marked: quote ?? null }), [quote]);
  const file = files.find(({ id }) => id === chosen) ?? files[0];
  if (!file) return <p className={classes.none}>{text('noFile')}</p>;
  return (
    <div className={classes.files}>
      {files.length > 1 && (
        <SegmentedControl
          size="xs"
          aria-label={text('files')}
          value={file.id}
          data={files.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setChosen}
        />
      )}
      <div className={classes.shown}>
        <FileViewer
          startPage={startPage}
          words={words}
          onCite={onCite && ((page, cited) => onCite({ fileId: file.id, page, quote: cited }))}
          file={{
            url: bridge.fileUrl(file.sha256),
            downloadUrl: bridge.fileUrl(file.sha256, { download: file.name }),
            name: file.name,
            mediaType: file.mediaType,
          }}
        />
      </div>
    </div>
  );
};
