import { Select } from '@mantine/core';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import type { Recognition } from '#shared/registers/registers.ts';
import { useCommand } from '../../../app/use-command.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { CountField } from '../../../ui/CountField.tsx';
import { DayField } from '../../../ui/DayField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import { fieldsOf } from '../fields-of.ts';
import { recordChange } from '../record-change.ts';
import classes from '../Registers.module.css';
import { Keeping } from './Keeping.tsx';

type Props = {
  readonly recognition: Recognition;
  readonly sets: OutputOf<'criteria.sets'>;
};

/** One grade with its decision and its last review, to be changed in place. */
export const RecognitionRecord = ({ recognition, sets }: Props) => {
  const text = useText('registers');
  const { id, grade, year } = recognition;
  const save = useCommand('registers.saveRecognition');
  const remove = useCommand('registers.removeRecognition', {
    undoText: text('recognition.removed', { grade }),
  });
  const change = recordChange(id, fieldsOf(recognition), (fields) => save.run({ id, fields }));
  return (
    <li className={classes.record}>
      <div className={classes.recordHead}>
        <h2>{upperFirst(text('recognition.named', { grade, year }))}</h2>
        <ConfirmlessDelete name={grade} onRemove={() => void remove.run({ id })} />
      </div>
      <Keeping recognition={recognition} />
      <Decision recognition={recognition} sets={sets} onChange={change} />
      <Review recognition={recognition} onChange={change} />
    </li>
  );
};

type ReviewProps = {
  readonly recognition: Recognition;
  readonly onChange: (patch: Partial<Recognition>) => void;
};

const Review = ({ recognition, onChange }: ReviewProps) => {
  const text = useText('registers');
  return (
    <div className={classes.counts}>
      <CountField
        label={text('recognition.stillMet')}
        value={recognition.stillMet}
        onCommit={(stillMet) => onChange({ stillMet })}
      />
      <CountField
        label={text('recognition.total')}
        value={recognition.total}
        onCommit={(total) => onChange({ total })}
      />
      <DayField
        label={text('recognition.reviewedOn')}
        value={recognition.reviewedOn}
        onCommit={(reviewedOn) => onChange({ reviewedOn })}
      />
    </div>
  );
};

const Decision = ({ recognition, sets, onChange }: ReviewProps & Pick<Props, 'sets'>) => {
  const text = useText('registers');
  return (
    <div className={classes.two}>
      <Select
        label={text('recognition.set')}
        data={sets.map((set) => ({ value: set.id, label: set.title }))}
        value={recognition.setId}
        allowDeselect={false}
        onChange={(setId) => setId !== null && onChange({ setId })}
      />
      <TextField
        label={text('recognition.grade')}
        value={recognition.grade}
        onCommit={(words) => onChange({ grade: words })}
      />
      <TextField
        label={text('recognition.act')}
        value={recognition.act}
        onCommit={(act) => onChange({ act })}
      />
      <DayField
        label={text('recognition.on')}
        value={recognition.on}
        onCommit={(on) => onChange({ on })}
      />
    </div>
  );
};
