import { IconDownload } from '@tabler/icons-react';
import { useState, type MouseEvent } from 'react';
import { useCore } from '../../app/core-context.ts';
import { useText } from '../../ui/use-text.ts';
import type { PaperView } from './paper-view.ts';
import classes from './Papers.module.css';
import { StaleFile, type AskedFile } from './StaleFile.tsx';

/** The files of the newest version, under the names they have outside the program; of a stale one that is said first. */
export const PaperFiles = ({ view }: { readonly view: PaperView }) => {
  const text = useText('papers');
  const { bridge } = useCore();
  const [asked, setAsked] = useState<AskedFile | null>(null);
  if (view.files.length === 0) return <span className={classes.detail}>{text('noFiles')}</span>;
  const isStale = view.state === 'stale' || view.state === 'signed-stale';
  const askFirst = (file: AskedFile) => (event: MouseEvent) => {
    event.preventDefault();
    setAsked(file);
  };
  return (
    <span className={classes.files}>
      {view.files.map(({ format, sha256, fileName }) => {
        const url = bridge.fileUrl(sha256, { download: fileName });
        return (
          <a
            key={format}
            href={url}
            download={fileName}
            aria-label={text('download', { name: view.name, format: text(`format.${format}`) })}
            {...(isStale && { onClick: askFirst({ url, fileName }) })}
          >
            <IconDownload size={16} aria-hidden />
            {text(`format.${format}`)}
          </a>
        );
      })}
      <StaleFile view={view} asked={asked} onClose={() => setAsked(null)} />
    </span>
  );
};
