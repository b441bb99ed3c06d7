import { Button } from '@mantine/core';
import { IconPencil, IconRotate } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommand } from '../../../app/use-command.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { LongTextField } from '../../../ui/LongTextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import { textFieldId } from '../gap-place.ts';
import classes from '../Paper.module.css';

type FreeText = OutputOf<'papers.texts'>[number];

type Props = { readonly dossierId: string; readonly paper: string; readonly free: FreeText };

/** One passage: the officer's words, or the prepared sentence with a way to take it in hand. */
export const FreeTextField = ({ dossierId, paper, free }: Props) => {
  const text = useText('papers');
  const save = useCommand('papers.saveText');
  const [isInHand, setInHand] = useState(false);
  const { field, text: written, optional } = free;
  const draft = wholeDraft(free.draft);
  const write = (words: string) => void save.run({ dossierId, paper, field, text: words });
  const label = optional ? text('texts.optional', { label: free.label }) : free.label;
  const take = () => {
    setInHand(true);
    write(draft);
  };
  const giveBack = () => {
    setInHand(false);
    write('');
  };
  if (written === '' && draft !== '' && !isInHand)
    return <Prepared label={label} draft={draft} onTake={take} fieldId={textFieldId(field)} />;
  return (
    <div>
      <LongTextField
        id={textFieldId(field)}
        label={label}
        value={written}
        onCommit={write}
        minRows={2}
      />
      {draft !== '' && <BackToDraft label={free.label} onBack={giveBack} />}
    </div>
  );
};

type BackProps = { readonly label: string; readonly onBack: () => void };

const BackToDraft = ({ label, onBack }: BackProps) => {
  const text = useText('papers');
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      mt={4}
      leftSection={<IconRotate size={16} aria-hidden />}
      aria-label={text('texts.useDraftNamed', { label })}
      onClick={onBack}
    >
      {text('texts.useDraft')}
    </Button>
  );
};

/** A prepared sentence that itself lacks data is a gap, not a sentence to take in hand. */
const wholeDraft = (draft: string): string => (draft.includes(gapStart) ? '' : draft);

const gapStart = '[…:';

type PreparedProps = {
  readonly label: string;
  readonly draft: string;
  readonly fieldId: string;
  readonly onTake: () => void;
};

const Prepared = ({ label, draft, fieldId, onTake }: PreparedProps) => {
  const text = useText('papers');
  return (
    <div className={classes.prepared}>
      <span className={classes.preparedLabel}>{label}</span>
      <span className={classes.quiet}>{text('texts.draftPrinted')}</span>
      <blockquote>{draft}</blockquote>
      <Button
        id={fieldId}
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPencil size={16} aria-hidden />}
        aria-label={text('texts.editNamed', { label })}
        onClick={onTake}
      >
        {text('texts.edit')}
      </Button>
    </div>
  );
};
