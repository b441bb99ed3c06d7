import { NativeSelect } from '@mantine/core';
import type { OverlayAct } from '#shared/criteria/overlay.ts';
import { dayText } from '../../../ui/day-text.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { LevelFault, LevelForm } from './province-level.ts';
import classes from './Requirement.module.css';

type Props = {
  readonly form: LevelForm;
  readonly faults: readonly LevelFault[];
  readonly acts: readonly OverlayAct[];
  readonly onChange: (patch: Partial<LevelForm>) => void;
};

/** The decision of the province: one that is known here, or a new one. */
export const DecisionFields = (props: Props) => (
  <>
    {props.acts.length > 0 && <KnownActs {...props} />}
    {props.form.actId === '' && <NewAct {...props} />}
  </>
);

const KnownActs = ({ form, acts, onChange }: Props) => {
  const text = useText('walk');
  return (
    <NativeSelect
      label={text('province.decision')}
      size="md"
      value={form.actId}
      data={[
        ...acts.map(({ id, kind, number, date }) => ({
          value: id,
          label: text('province.actNamed', { kind, number, day: dayText(date) }),
        })),
        { value: '', label: text('province.otherAct') },
      ]}
      onChange={({ currentTarget }) => onChange({ actId: currentTarget.value })}
    />
  );
};

const NewAct = ({ form, faults, onChange }: Props) => {
  const text = useText('walk');
  const missing = useText('ui')('required');
  const errorOf = (field: LevelFault) => (faults.includes(field) ? missing : undefined);
  return (
    <>
      <div className={classes.pair}>
        <TextField
          label={text('province.number')}
          placeholder="1187/QĐ-UBND"
          value={form.number}
          error={errorOf('number')}
          onCommit={(number) => onChange({ number })}
        />
        <DayField
          label={text('province.date')}
          value={form.date}
          error={errorOf('date')}
          onCommit={(date) => onChange({ date })}
        />
      </div>
      <TextField
        label={text('province.issuedBy')}
        value={form.issuer}
        error={errorOf('issuer')}
        onCommit={(issuer) => onChange({ issuer })}
      />
      <TextField
        label={text('province.subject')}
        value={form.subject}
        error={errorOf('subject')}
        onCommit={(subject) => onChange({ subject })}
      />
    </>
  );
};
