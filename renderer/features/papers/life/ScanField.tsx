import { useText } from '../../../ui/use-text.ts';
import { FileChooser } from '../../../ui/files/FileChooser.tsx';
import { FileDropArea } from '../../../ui/files/FileDropArea.tsx';
import classes from '../Paper.module.css';

type Props = {
  readonly id: string;
  readonly scan: File | null;
  readonly error: string | undefined;
  readonly onScan: (scan: File) => void;
};

/** The signed scan, chosen or dropped. */
export const ScanField = ({ id, scan, error, onScan }: Props) => {
  const text = useText('papers');
  const take = ([file]: readonly File[]) => {
    if (file) onScan(file);
  };
  return (
    <FileDropArea onFiles={take} invitation={text('sign.drop')} className={classes.scan ?? ''}>
      <span className={classes.scanLabel}>{text('sign.scan')}</span>
      <div className={classes.scanLine}>
        <FileChooser single buttonId={id} label={text('sign.scan')} onFiles={take}>
          {scan ? text('sign.chooseOther') : text('sign.choose')}
        </FileChooser>
        <span className={classes.quiet}>{scan ? scan.name : text('sign.drop')}</span>
      </div>
      {error !== undefined && (
        <p className={classes.fault} role="alert">
          {error}
        </p>
      )}
    </FileDropArea>
  );
};
