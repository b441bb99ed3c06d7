import { Select } from '@mantine/core';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { decisionCitation, type Recognition } from '#shared/registers/recognition.ts';
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
import { DecisionScan } from './DecisionScan.tsx';
import { Keeping } from './Keeping.tsx';
import { Validity } from './Validity.tsx';

type Props = {
  readonly recognition: Recognition;
  readonly sets: OutputOf<'criteria.sets'>;
  readonly proofs: OutputOf<'evidence.list'>;
};

export type RecognitionChange = {
  readonly recognition: Recognition;
  readonly onChange: (patch: Partial<Recognition>) => void;
};

/** One grade with its decision, how long it holds and its last review, to be changed in place. */
export const RecognitionRecord = ({ recognition, sets, proofs }: Props) => {
  const text = useText('registers');
  const { id, grade, year } = recognition;
  const save = useCommand('registers.saveRecognition');
  const remove = useCommand('registers.removeRecognition', {
    undoText: text('recognition.removed', { grade }),
  });
  const change = recordChange(id, fieldsOf(recognition), (fields) => save.run({ id, fields }));
  const part = { recognition, onChange: change };
  const name = text('recognition.named', { grade, year });
  return (
    <li className={classes.record} aria-label={upperFirst(name)}>
      <div className={classes.recordHead}>
        <h2>{upperFirst(name)}</h2>
        <ConfirmlessDelete name={grade} onRemove={() => void remove.run({ id })} />
      </div>
      <Keeping recognition={recognition} />
      <Grade {...part} sets={sets} />
      <Decision {...part} />
      <DecisionScan {...part} proofs={proofs} />
      <Review {...part} />
      <Validity {...part} />
    </li>
  );
};

const Review = ({ recognition, onChange }: RecognitionChange) => {
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

const Grade = ({ recognition, sets, onChange }: RecognitionChange & Pick<Props, 'sets'>) => {
  const text = useText('registers');
  const known = sets.map((set) => ({ value: set.id, label: set.title }));
  return (
    <div className={classes.three}>
      <Select
        label={text('recognition.set')}
        data={[...known, { value: '', label: text('recognition.otherSet') }]}
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
        label={text('recognition.field')}
        value={recognition.field ?? ''}
        onCommit={(field) => onChange({ field: field === '' ? null : field })}
      />
    </div>
  );
};

const Decision = ({ recognition, onChange }: RecognitionChange) => {
  const text = useText('registers');
  const { act, number, issuer, on } = recognition;
  return (
    <>
      <div className={classes.three}>
        <TextField
          label={text('recognition.number')}
          value={number ?? ''}
          onCommit={(typed) => onChange({ number: typed === '' ? null : typed })}
        />
        <DayField
          label={text('recognition.on')}
          value={on}
          onCommit={(typed) => onChange({ on: typed })}
        />
        <TextField
          label={text('recognition.issuer')}
          value={issuer ?? ''}
          onCommit={(typed) => onChange({ issuer: typed === '' ? null : typed })}
        />
      </div>
      <TextField
        label={text('recognition.act')}
        description={text('recognition.actHint')}
        value={act}
        placeholder={decisionCitation({ act: '', number, on, issuer })}
        onCommit={(typed) => onChange({ act: typed })}
      />
    </>
  );
};
