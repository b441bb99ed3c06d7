import { Select } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { DayField } from '../../ui/DayField.tsx';
import { dayText } from '../../ui/day-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import type { CalendarView } from './CalendarPage.tsx';
import classes from './Calendar.module.css';

type Props = { readonly view: CalendarView; readonly dossierId: string };

/** Which step should be over on which day; kept by the core as soon as there is a day. */
export const TargetDay = ({ view, dossierId }: Props) => {
  const text = useText('calendar');
  const save = useCommand('calendar.saveTarget', { fields: ['step', 'on'] });
  const [chosen, setChosen] = useState<string | null>(null);
  const step = chosen ?? view.usual ?? '';
  const on = view.target?.on ?? null;
  const choose = (next: string | null) => {
    if (next === null) return;
    setChosen(next);
    if (on) void save.run({ dossierId, step: next, on });
  };
  return (
    <Section title={text('target')} lead={text('targetLead')}>
      <div className={classes.target}>
        <Select
          label={text('targetStep')}
          allowDeselect={false}
          data={view.steps.map(({ id, name }) => ({ value: id, label: name }))}
          value={step}
          onChange={choose}
        />
        <DayField
          label={text('targetOn')}
          value={on}
          error={save.fieldError('on')}
          onCommit={(day) => void save.run({ dossierId, step, on: day })}
        />
      </div>
      <Earliest view={view} />
    </Section>
  );
};

const Earliest = ({ view: { target, earliest, steps } }: Pick<Props, 'view'>) => {
  const text = useText('calendar');
  const isDone = steps.some(({ id, doneOn }) => id === target?.step && doneOn !== null);
  if (earliest === null || isDone) return null;
  const day = dayText(earliest);
  if (!target || target.on >= earliest)
    return <p className={classes.quiet}>{text('earliest', { day })}</p>;
  return (
    <Notice tone="amber" live title={text('tooSoon', { day: dayText(target.on) })}>
      {text('tooSoonBody', { earliest: day })}
    </Notice>
  );
};
