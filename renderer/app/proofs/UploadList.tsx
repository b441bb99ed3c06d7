import { CloseButton, Loader } from '@mantine/core';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useText } from '../../ui/use-text.ts';
import { useErrorText } from '../errors/use-error-text.ts';
import type { Upload } from './use-add-proofs.ts';
import classes from './UploadList.module.css';

type Props = {
  readonly uploads: readonly Upload[];
  readonly onDismiss: (key: number) => void;
};

/** Files on their way, and why one was refused. */
export const UploadList = ({ uploads, onDismiss }: Props) => {
  const text = useText('evidence');
  return (
    <ul className={classes.list} aria-label={text('uploads')} aria-live="polite">
      {uploads.map((upload) => (
        <li key={upload.key} className={classes.upload} data-state={upload.state}>
          <UploadSign state={upload.state} />
          <UploadWords upload={upload} />
          {upload.state === 'refused' && (
            <CloseButton
              size="sm"
              aria-label={text('uploadDismiss', { name: upload.name })}
              onClick={() => onDismiss(upload.key)}
            />
          )}
        </li>
      ))}
    </ul>
  );
};

const UploadSign = ({ state }: Pick<Upload, 'state'>) => {
  if (state === 'sending') return <Loader size={16} aria-hidden />;
  const Sign = state === 'refused' ? IconAlertTriangle : IconClock;
  return <Sign size={18} className={classes.sign} aria-hidden />;
};

const UploadWords = ({ upload: { name, state, error } }: { readonly upload: Upload }) => {
  const text = useText('evidence');
  const errorText = useErrorText();
  const told = error ? errorText(error) : null;
  return (
    <div className={classes.words}>
      <div className={classes.name}>{name}</div>
      <div className={classes.told}>
        {told
          ? `${told.title}. ${told.action}`
          : text(`upload.${state === 'sending' ? 'sending' : 'waiting'}`)}
      </div>
    </div>
  );
};
