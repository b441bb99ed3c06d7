import {
  IconCalendarTime,
  IconCircleCheck,
  IconCircleDashed,
  IconClockExclamation,
  IconProgress,
  type Icon,
} from '@tabler/icons-react';
import { Chip } from '../../ui/Chip.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { dayText } from '../../ui/day-text.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import type { Tone } from '../../ui/verdict-look.ts';
import type { CalendarView } from './CalendarPage.tsx';
import classes from './Calendar.module.css';

type Step = CalendarView['steps'][number];

type Props = { readonly steps: readonly Step[]; readonly title: string };

/** Each step: how long, when at the latest, where it stands, and what says so. */
export const StepTable = ({ steps, title }: Props) => {
  const text = useText('calendar');
  const columns: readonly Column<Step>[] = [
    {
      key: 'step',
      header: text('step'),
      rowHeader: true,
      cell: (step) => <StepName step={step} />,
    },
    { key: 'days', header: text('duration'), width: '120px', cell: (step) => <Days step={step} /> },
    { key: 'start', header: text('start'), width: '104px', cell: ({ start }) => dayText(start) },
    { key: 'finish', header: text('finish'), width: '112px', cell: (step) => <Last step={step} /> },
    { key: 'state', header: text('state'), width: '176px', cell: (step) => <State step={step} /> },
    { key: 'basis', header: text('basis'), width: '28%', cell: (step) => <Basis step={step} /> },
  ];
  return (
    <Section title={text('steps')} lead={title}>
      <DataTable label={text('steps')} columns={columns} rows={steps} rowKey={({ id }) => id} />
    </Section>
  );
};

type One = { readonly step: Step };

const StepName = ({ step: { name, actor } }: One) => (
  <>
    {name}
    <span className={classes.under}>{useText('calendar')(`actor.${actor}`)}</span>
  </>
);

const Days = ({ step: { days, count } }: One) => {
  const text = useText('calendar');
  if (days === null) return text('daysUnknown');
  return text(count === 'working' ? 'workingDays' : 'calendarDays', { count: days });
};

const Last = ({ step: { finish, dayOff } }: One) => {
  const text = useText('calendar');
  return (
    <>
      {dayText(finish)}
      {dayOff !== null && (
        <span className={classes.warning}>
          {dayOff === '' ? text('weekend') : text('dayOff', { name: dayOff })}
        </span>
      )}
    </>
  );
};

const look: Readonly<Record<Step['state'], { readonly tone: Tone; readonly icon: Icon }>> = {
  done: { tone: 'green', icon: IconCircleCheck },
  doneLate: { tone: 'amber', icon: IconCircleCheck },
  late: { tone: 'red', icon: IconClockExclamation },
  due: { tone: 'blue', icon: IconProgress },
  ahead: { tone: 'grey', icon: IconCalendarTime },
  unplanned: { tone: 'grey', icon: IconCircleDashed },
};

const State = ({ step: { state, doneOn } }: One) => (
  <Chip {...look[state]} plain>
    {useText('calendar')(`state.${state}`, { day: dayText(doneOn) })}
  </Chip>
);

const Basis = ({ step: { basis } }: One) => (
  <>
    <span className={classes.mark}>{useText('calendar')(`mark.${basis.mark}`)}:</span> {basis.text}
  </>
);
