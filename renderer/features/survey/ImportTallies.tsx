import { useState } from 'react';
import { useCore } from '../../app/core-context.ts';
import { useErrorText } from '../../app/errors/use-error-text.ts';
import { useTell } from '../../app/errors/use-tell.ts';
import { useToast } from '../../app/toasts/toasts.ts';
import { useCommand } from '../../app/use-command.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { FileChooser } from '../../ui/files/FileChooser.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Survey.module.css';

type Rejected = OutputOf<'survey.importTallies'>['rejected'];

/** The filled-in table of village sums; rows that do not add up are named and stay out. */
export const ImportTallies = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('survey');
  const { bridge } = useCore();
  const tell = useTell();
  const toast = useToast();
  const [rejected, setRejected] = useState<Rejected>([]);
  const take = useCommand('survey.importTallies', {
    onDone: (answer) => {
      setRejected(answer.rejected);
      toast({ tone: 'done', title: text('imported', { count: answer.imported }) });
    },
  });
  const read = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const staged = await bridge.stageFile(file);
    if (!staged.ok) return tell(staged.error);
    await take.run({ dossierId, uploadId: staged.value.uploadId });
  };
  return (
    <>
      <FileChooser label={text('importLabel')} single onFiles={(files) => void read(files)}>
        {text('import')}
      </FileChooser>
      {rejected.length > 0 && <RejectedRows rows={rejected} />}
    </>
  );
};

const RejectedRows = ({ rows }: { readonly rows: Rejected }) => {
  const text = useText('survey');
  const errorText = useErrorText();
  return (
    <Notice tone="amber" live title={text('importRejected')}>
      <ul className={classes.rejected}>
        {rows.map(({ line, place, error }) => (
          <li key={line}>{text('importLine', { line, place, reason: errorText(error).title })}</li>
        ))}
      </ul>
    </Notice>
  );
};
