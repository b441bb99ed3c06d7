import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { OfficeDay } from '#shared/calendar/office-day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand } from '../../app/use-command.ts';
import { DayField } from '../../ui/DayField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Calendar.module.css';

type Draft = {
  readonly on: Day | null;
  readonly kind: OfficeDay['kind'];
  readonly name: string;
  readonly act: string;
};

const blank: Draft = { on: null, kind: 'off', name: '', act: '' };

/** A day off, or a day worked instead, that the office was told of. */
export const AddOfficeDay = () => {
  const text = useText('calendar');
  const [draft, setDraft] = useState(blank);
  const [isAsked, setAsked] = useState(false);
  const save = useCommand('calendar.saveOfficeDay', { onDone: () => setDraft(blank) });
  const { on, name } = draft;
  const add = (event: FormEvent) => {
    event.preventDefault();
    setAsked(on === null || name === '');
    if (on && name !== '') void save.run({ ...draft, on });
  };
  return (
    <form className={classes.add} onSubmit={add} noValidate>
      <DraftFields
        draft={draft}
        isAsked={isAsked}
        onChange={(patch) => setDraft((before) => ({ ...before, ...patch }))}
      />
      <Button
        type="submit"
        variant="default"
        loading={save.pending}
        leftSection={<IconPlus size={18} aria-hidden />}
      >
        {text('addDay')}
      </Button>
    </form>
  );
};

type FieldsProps = {
  readonly draft: Draft;
  readonly isAsked: boolean;
  readonly onChange: (patch: Partial<Draft>) => void;
};

const DraftFields = ({ draft: { on, kind, name, act }, isAsked, onChange }: FieldsProps) => {
  const text = useText('calendar');
  const required = useText('ui')('required');
  const kinds = (['off', 'worked'] as const).map((value) => ({
    value,
    label: text(`kind.${value}`),
  }));
  return (
    <>
      <DayField
        label={text('officeDay')}
        value={on}
        error={isAsked && !on ? required : undefined}
        onCommit={(day) => onChange({ on: day })}
      />
      <Select
        label={text('officeKind')}
        allowDeselect={false}
        data={kinds}
        value={kind}
        onChange={(one) => onChange({ kind: one === 'worked' ? 'worked' : 'off' })}
      />
      <TextField
        label={text('officeName')}
        value={name}
        error={isAsked && name === '' ? required : undefined}
        onCommit={(typed) => onChange({ name: typed })}
      />
      <TextField
        label={text('officeAct')}
        value={act}
        onCommit={(typed) => onChange({ act: typed })}
      />
    </>
  );
};
