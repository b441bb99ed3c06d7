import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../use-text.ts';
import type { PageWords } from './page-words.ts';
import { PdfViewer } from './PdfViewer.tsx';
import classes from './PdfViewer.module.css';

export type ShownFile = {
  readonly url: string;
  readonly downloadUrl: string;
  readonly name: string;
  readonly mediaType: string;
};

type Props = {
  readonly file: ShownFile;
  readonly startPage?: number;
  readonly words?: PageWords;
  readonly onCite?: ((page: number, words: string) => void) | undefined;
};

/** A stored file as far as this window can show it; any other can be fetched. */
export const FileViewer = ({ file, startPage = 1, words, onCite }: Props) => {
  if (file.mediaType === 'application/pdf')
    return (
      <PdfViewer url={file.url} startPage={startPage} onCite={onCite} {...(words && { words })} />
    );
  if (file.mediaType.startsWith('image/')) return <Photo key={file.url} file={file} />;
  return <OtherFile file={file} />;
};

/** Pictures of some scanners and phones (TIFF, HEIC) are beyond the window. */
const Photo = ({ file }: { readonly file: ShownFile }) => {
  const [isUnshown, setUnshown] = useState(false);
  if (isUnshown) return <OtherFile file={file} />;
  return (
    <div className={classes.photoFrame}>
      <img
        className={classes.photo}
        src={file.url}
        alt={file.name}
        onError={() => setUnshown(true)}
      />
    </div>
  );
};

const OtherFile = ({ file }: { readonly file: ShownFile }) => {
  const text = useText('evidence');
  return (
    <div className={classes.other}>
      <span>{text('viewer.other', { name: file.name })}</span>
      <Button
        component="a"
        href={file.downloadUrl}
        variant="default"
        size="sm"
        leftSection={<IconDownload size={18} aria-hidden />}
      >
        {text('viewer.download')}
      </Button>
    </div>
  );
};
