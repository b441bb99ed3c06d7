import { Select, TextInput } from '@mantine/core';
import { bodies, ranks } from '#shared/people/person.ts';
import { unitFullName, type Unit } from '#shared/units/unit.ts';
import { DayField } from '../../ui/DayField.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './TermFields.module.css';
import { termFieldIds, type TermForm } from './term-form.ts';

type Props = {
  readonly form: TermForm;
  readonly units: readonly Unit[];
  readonly endError: string | undefined;
  readonly onChange: (patch: Partial<TermForm>) => void;
};

/** Where, which body, which office, how it signs, from when to when. */
export const TermFields = ({ form, units, endError, onChange }: Props) => {
  const text = useText('people');
  return (
    <div className={classes.fields}>
      <TextInput
        id={termFieldIds.office}
        className={classes.whole ?? ''}
        label={text('term.office')}
        description={text('term.officeHint')}
        value={form.office}
        data-autofocus
        onChange={(event) => onChange({ office: event.currentTarget.value })}
      />
      <Select
        id={termFieldIds.unit}
        label={text('term.unit')}
        data={units.map((unit) => ({ value: unit.id, label: unitFullName(unit) }))}
        value={form.unitId}
        allowDeselect={false}
        onChange={(unitId) => onChange({ unitId })}
      />
      <BodySelect form={form} onChange={onChange} />
      {form.body === 'department' && (
        <TextInput
          className={classes.whole ?? ''}
          label={text('term.bodyName')}
          value={form.bodyName}
          onChange={(event) => onChange({ bodyName: event.currentTarget.value })}
        />
      )}
      <RankSelect form={form} onChange={onChange} />
      <TermDays form={form} endError={endError} onChange={onChange} />
    </div>
  );
};

const TermDays = ({ form, endError, onChange }: Omit<Props, 'units'>) => {
  const text = useText('people');
  return (
    <>
      <DayField
        id={termFieldIds.from}
        label={text('term.from')}
        value={form.from}
        onCommit={(from) => onChange({ from })}
      />
      <DayField
        label={text('term.to')}
        description={text('term.toHint')}
        value={form.to}
        error={endError}
        onCommit={(to) => onChange({ to })}
      />
    </>
  );
};

type ChoiceProps = Pick<Props, 'form' | 'onChange'>;

const BodySelect = ({ form, onChange }: ChoiceProps) => {
  const text = useText('people');
  return (
    <Select
      label={text('term.body')}
      data={bodies.map((body) => ({ value: body, label: text(`body.${body}`) }))}
      value={form.body}
      allowDeselect={false}
      onChange={(chosen) => {
        const body = bodies.find((one) => one === chosen);
        if (body) onChange({ body });
      }}
    />
  );
};

const RankSelect = ({ form, onChange }: ChoiceProps) => {
  const text = useText('people');
  return (
    <Select
      className={classes.whole ?? ''}
      label={text('term.rank')}
      data={ranks.map((rank) => ({ value: rank, label: text(`rank.${rank}`) }))}
      value={form.rank}
      allowDeselect={false}
      onChange={(chosen) => {
        const rank = ranks.find((one) => one === chosen);
        if (rank) onChange({ rank });
      }}
    />
  );
};
