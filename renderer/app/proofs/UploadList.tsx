import { Button, CloseButton, Loader } from '@mantine/core';
import { IconAlertTriangle, IconClock, IconCopy } from '@tabler/icons-react';
import { useText } from '../../ui/use-text.ts';
import { useErrorText } from '../errors/use-error-text.ts';
import type { AddProofs, Upload } from './use-add-proofs.ts';
import classes from './UploadList.module.css';

type Props = { readonly adding: AddProofs };

/** Files on their way, why one was refused, and which are a proof already. */
export const UploadList = ({ adding }: Props) => {
  const { uploads, dismiss } = adding;
  const text = useText('evidence');
  return (
    <ul className={classes.list} aria-label={text('uploads')} aria-live="polite">
      {uploads.map((upload) => (
        <li key={upload.key} className={classes.upload} data-state={upload.state}>
          <UploadSign state={upload.state} />
          <div className={classes.words}>
            <UploadWords upload={upload} />
            {upload.state === 'twin' && <TwinAnswers upload={upload} adding={adding} />}
          </div>
          {upload.state !== 'sending' && upload.state !== 'waiting' && (
            <CloseButton
              size="sm"
              aria-label={text('uploadDismiss', { name: upload.name })}
              onClick={() => dismiss(upload.key)}
            />
          )}
        </li>
      ))}
    </ul>
  );
};

const signs = { refused: IconAlertTriangle, twin: IconCopy, waiting: IconClock };

const UploadSign = ({ state }: Pick<Upload, 'state'>) => {
  if (state === 'sending') return <Loader size={16} aria-hidden />;
  const Sign = signs[state];
  return <Sign size={18} className={classes.sign} aria-hidden />;
};

const UploadWords = ({ upload }: { readonly upload: Upload }) => {
  const { name, state, error } = upload;
  const text = useText('evidence');
  const errorText = useErrorText();
  const told = () => {
    if (state === 'twin') return text('upload.twin', { label: labelOf(upload) });
    if (error === null) return text(`upload.${state === 'sending' ? 'sending' : 'waiting'}`);
    const { title, action } = errorText(error);
    return `${title}. ${action}`;
  };
  return (
    <>
      <div className={classes.name}>{name}</div>
      <div className={classes.told}>{told()}</div>
    </>
  );
};

const labelOf = ({ error }: Upload): string => error?.details?.['label'] ?? '';

type TwinProps = Props & { readonly upload: Upload };

const TwinAnswers = ({ upload, adding }: TwinProps) => {
  const text = useText('evidence');
  return (
    <div className={classes.answers}>
      <Button size="xs" onClick={() => void adding.answerTwin(upload, 'use')}>
        {text('upload.useTwin', { label: labelOf(upload) })}
      </Button>
      <Button size="xs" variant="default" onClick={() => void adding.answerTwin(upload, 'add')}>
        {text('upload.addAnyway')}
      </Button>
    </div>
  );
};
