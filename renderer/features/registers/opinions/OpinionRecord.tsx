import { Select } from '@mantine/core';
import type { Opinion } from '#shared/registers/registers.ts';
import { useCommand } from '../../../app/use-command.ts';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { LongTextField } from '../../../ui/LongTextField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import { fieldsOf } from '../fields-of.ts';
import { recordChange } from '../record-change.ts';
import classes from './OpinionRecord.module.css';

const outcomes = ['accepted', 'explained', 'open'] as const;

type Props = { readonly opinion: Opinion; readonly number: number };

/** One opinion with its reply, to be changed in place. */
export const OpinionRecord = ({ opinion, number }: Props) => {
  const text = useText('registers');
  const save = useCommand('registers.saveOpinion');
  const remove = useCommand('registers.removeOpinion', {
    undoText: text('opinion.removed', { number }),
  });
  const { id } = opinion;
  const change = recordChange(id, fieldsOf(opinion), (fields) => save.run({ id, fields }));
  const name = text('opinion.numbered', { number });
  return (
    <li className={classes.opinion} aria-label={name}>
      <span className={classes.number}>{number}</span>
      <TextField
        size="sm"
        label={text('opinion.village')}
        value={opinion.village}
        onCommit={(village) => change({ village })}
      />
      <TextField
        size="sm"
        label={text('opinion.form')}
        value={opinion.form}
        onCommit={(form) => change({ form })}
      />
      <OutcomeChoice opinion={opinion} onChange={change} />
      <TextField
        size="sm"
        label={text('opinion.place')}
        value={opinion.place}
        onCommit={(place) => change({ place })}
      />
      <ConfirmlessDelete name={name} onRemove={() => void remove.run({ id })} />
      <Words opinion={opinion} onChange={change} />
    </li>
  );
};

type ChangeProps = {
  readonly opinion: Opinion;
  readonly onChange: (patch: Partial<Opinion>) => void;
};

const OutcomeChoice = ({ opinion, onChange }: ChangeProps) => {
  const text = useText('registers');
  return (
    <Select
      size="sm"
      label={text('opinion.outcome')}
      data={outcomes.map((value) => ({ value, label: text(`opinion.outcome.${value}`) }))}
      value={opinion.outcome}
      allowDeselect={false}
      onChange={(chosen) => {
        const outcome = outcomes.find((one) => one === chosen);
        if (outcome) onChange({ outcome });
      }}
    />
  );
};

const Words = ({ opinion, onChange }: ChangeProps) => {
  const text = useText('registers');
  return (
    <div className={classes.words}>
      <LongTextField
        size="sm"
        label={text('opinion.content')}
        minRows={1}
        value={opinion.content}
        onCommit={(content) => content.trim() !== '' && onChange({ content })}
      />
      <LongTextField
        size="sm"
        label={text('opinion.reply')}
        minRows={1}
        value={opinion.reply}
        onCommit={(reply) => onChange({ reply })}
      />
    </div>
  );
};
