import { Checkbox, Modal, NativeSelect } from '@mantine/core';
import { CountField } from '../../../ui/CountField.tsx';
import { DayField } from '../../../ui/DayField.tsx';
import { LongTextField } from '../../../ui/LongTextField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { useWork, type WorkRow } from './work-fields.ts';

type Props = { readonly work: WorkRow | null; readonly onClose: () => void };

/** What the report says of a work besides its sums; each field is saved when it is left. */
export const WorkDetails = ({ work, onClose }: Props) => {
  const ui = useText('ui');
  return (
    <Modal
      opened={work !== null}
      onClose={onClose}
      size="lg"
      title={work?.name}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {work && <Details work={work} />}
    </Modal>
  );
};

const met = ['', 'yes', 'partly', 'no'] as const;

type FieldsProps = {
  readonly work: WorkRow;
  readonly onChange: (patch: Partial<Omit<WorkRow, 'id' | 'debtDong'>>) => void;
};

const Details = ({ work }: { readonly work: WorkRow }) => {
  const text = useText('registers');
  const change = useWork(work);
  return (
    <div className={classes.fields}>
      <TextField
        label={text('work.approval')}
        value={work.approval}
        onCommit={(approval) => change({ approval })}
      />
      <Beginning work={work} onChange={change} />
      <Progress work={work} onChange={change} />
      <AfterIt work={work} onChange={change} />
      <LongTextField
        label={text('work.note')}
        minRows={2}
        value={work.note}
        onCommit={(note) => change({ note })}
      />
    </div>
  );
};

/** When it was begun and where it stands. */
const Beginning = ({ work, onChange }: FieldsProps) => {
  const text = useText('registers');
  return (
    <>
      <DayField
        label={text('work.startedOn')}
        value={work.startedOn}
        onCommit={(startedOn) => onChange({ startedOn })}
      />
      <TextField
        label={text('work.villages')}
        description={text('work.villagesHint')}
        value={work.villages}
        onCommit={(villages) => onChange({ villages })}
      />
    </>
  );
};

/** How far it is built, accepted and settled. */
const Progress = ({ work, onChange }: FieldsProps) => {
  const text = useText('registers');
  return (
    <>
      {(['finished', 'settled'] as const).map((field) => (
        <Checkbox
          key={field}
          label={text(`work.${field}`)}
          checked={work[field]}
          onChange={({ currentTarget: { checked } }) => onChange({ [field]: checked })}
        />
      ))}
      <div className={classes.two}>
        <CountField
          label={text('work.progressPercent')}
          unit="%"
          value={work.progressPercent}
          onCommit={(percent) =>
            onChange({ progressPercent: percent === null ? null : Math.min(percent, 100) })
          }
        />
        <DayField
          label={text('work.acceptedOn')}
          value={work.acceptedOn}
          onCommit={(acceptedOn) => onChange({ acceptedOn })}
        />
      </div>
      <TextField
        label={text('work.progress')}
        value={work.progress}
        onCommit={(progress) => onChange({ progress })}
      />
    </>
  );
};

/** Which indicator it serves, and whether that is met now that the work stands. */
const AfterIt = ({ work, onChange }: FieldsProps) => {
  const text = useText('registers');
  return (
    <>
      <TextField
        label={text('work.indicators')}
        description={text('work.indicatorsHint')}
        value={work.indicators}
        onCommit={(indicators) => onChange({ indicators })}
      />
      <NativeSelect
        label={text('work.indicatorMet')}
        value={work.indicatorMet}
        data={met.map((value) => ({ value, label: text(`work.met.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ indicatorMet: met.find((one) => one === value) ?? '' })
        }
      />
    </>
  );
};
