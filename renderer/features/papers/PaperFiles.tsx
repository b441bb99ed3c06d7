import { IconDownload } from '@tabler/icons-react';
import { useCore } from '../../app/core-context.ts';
import { useText } from '../../ui/use-text.ts';
import type { PaperView } from './paper-view.ts';
import classes from './Papers.module.css';

/** The files of the newest version, under the names they have outside the program. */
export const PaperFiles = ({ view }: { readonly view: PaperView }) => {
  const text = useText('papers');
  const { bridge } = useCore();
  if (view.files.length === 0) return <span className={classes.detail}>{text('noFiles')}</span>;
  return (
    <span className={classes.files}>
      {view.files.map(({ format, sha256, fileName }) => (
        <a
          key={format}
          href={bridge.fileUrl(sha256, { download: fileName })}
          download={fileName}
          aria-label={text('download', { name: view.name, format: text(`format.${format}`) })}
        >
          <IconDownload size={16} aria-hidden />
          {text(`format.${format}`)}
        </a>
      ))}
    </span>
  );
};
