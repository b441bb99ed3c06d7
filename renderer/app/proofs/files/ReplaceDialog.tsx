import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { AppError } from '#shared/kernel/app-error.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useCore } from '../../core-context.ts';
import { useErrorText } from '../../errors/use-error-text.ts';
import { useCommand } from '../../use-command.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FileChooser } from '../../../ui/files/FileChooser.tsx';
import { FileDropArea } from '../../../ui/files/FileDropArea.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { Proof } from '../ProofDrawer.tsx';
import classes from './ProofFilesSection.module.css';

type Props = {
  readonly proof: Proof;
  /** Null: closed; 'all', or the file that is to be replaced. */
  readonly replaced: string | null;
  readonly onClose: () => void;
};

/** Newer files for a proof, with what the newer paper says of itself. */
export const ReplaceDialog = ({ proof, replaced, onClose }: Props) => {
  const text = useText('proofFiles');
  return (
    <Dialog
      opened={replaced !== null}
      onClose={onClose}
      title={text('replaceTitle', { label: proof.label })}
    >
      {replaced !== null && <Form proof={proof} replaced={replaced} onClose={onClose} />}
    </Dialog>
  );
};

type Form = {
  readonly files: readonly File[];
  readonly number: string;
  readonly issuedOn: Day | null;
  readonly expiresOn: Day | null;
  readonly reason: string;
};

const Form = ({ proof, replaced, onClose }: Omit<Props, 'replaced'> & { replaced: string }) => {
  const text = useText('proofFiles');
  const [form, setForm] = useState<Form>({ ...proof, files: [], reason: '' });
  const change = (patch: Partial<Form>) => setForm((before) => ({ ...before, ...patch }));
  const { send, pending, failure } = useReplace(proof, replaced, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.files.length > 0) void send(form);
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <Failure error={failure} />
      <FileDropArea
        className={classes.drop ?? ''}
        invitation={text('drop')}
        onFiles={(files) => change({ files })}
      >
        <FileChooser label={text('newFiles')} onFiles={(files) => change({ files })}>
          {text('choose')}
        </FileChooser>
        <span>{form.files.map(({ name }) => name).join(', ') || text('drop')}</span>
      </FileDropArea>
      {proof.form !== 'photo' && <NewerPaper form={form} onChange={change} />}
      <TextInput
        label={text('reason')}
        placeholder={text('reasonExample')}
        value={form.reason}
        onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
      />
      <p className={classes.quiet}>{text('replaceHint')}</p>
      <Button type="submit" loading={pending} disabled={form.files.length === 0}>
        {text('replaceSave')}
      </Button>
    </form>
  );
};

type NewerProps = { readonly form: Form; readonly onChange: (patch: Partial<Form>) => void };

const NewerPaper = ({ form, onChange }: NewerProps) => {
  const text = useText('evidence');
  return (
    <div className={classes.newer}>
      <TextInput
        label={text('field.number')}
        value={form.number}
        onChange={({ currentTarget }) => onChange({ number: currentTarget.value })}
      />
      <DayField
        label={text('field.issuedOn')}
        value={form.issuedOn}
        onCommit={(issuedOn) => onChange({ issuedOn })}
      />
      <DayField
        label={text('field.expiresOn')}
        value={form.expiresOn}
        onCommit={(expiresOn) => onChange({ expiresOn })}
      />
    </div>
  );
};

const Failure = ({ error }: { readonly error: AppError | null }) => {
  const errorText = useErrorText();
  if (!error) return null;
  const { title, action } = errorText(error);
  return (
    <Notice tone="red" title={title} live>
      {action}
    </Notice>
  );
};

/** Stages the files and puts them in the place of the old ones; an upload that fails leaves the dialog open. */
const useReplace = (proof: Proof, replaced: string, onClose: () => void) => {
  const { bridge } = useCore();
  const undoText = useText('proofFiles')('replaced', { label: proof.label });
  const replace = useCommand('evidence.replace', { undoText, onDone: onClose });
  const [failure, setFailure] = useState<AppError | null>(null);
  const [isSending, setIsSending] = useState(false);
  const send = async ({ files, number, issuedOn, expiresOn, reason }: Form) => {
    setIsSending(true);
    const staged = await Promise.all(files.map((file) => bridge.stageFile(file)));
    setIsSending(false);
    const refused = staged.find((one) => !one.ok);
    if (refused && !refused.ok) return setFailure(refused.error);
    const answer = await replace.run({
      evidenceId: proof.id,
      uploadIds: staged.flatMap((one) => (one.ok ? [one.value.uploadId] : [])),
      ...(replaced !== 'all' && { fileId: replaced }),
      patch: { number, issuedOn, expiresOn },
      reason,
    });
    setFailure(answer.ok ? null : answer.error);
  };
  return { send, pending: isSending || replace.pending, failure };
};
