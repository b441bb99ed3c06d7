import type { OfficeDay } from '#shared/calendar/office-day.ts';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import { ConfirmlessDelete } from '../../ui/ConfirmlessDelete.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { dayText } from '../../ui/day-text.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { AddOfficeDay } from './AddOfficeDay.tsx';
import type { CalendarView } from './CalendarPage.tsx';
import classes from './Calendar.module.css';

/** Days the office was told of, beside those of the State that are there already. */
export const OfficeDays = ({ years }: Pick<CalendarView, 'years'>) => {
  const text = useText('calendar');
  const { data: days = [] } = useQuery('calendar.officeDays', {});
  const listed = years.map(({ year }) => year).join(', ');
  return (
    <Section title={text('officeDays')} lead={text('officeDaysLead', { years: listed })}>
      {years
        .filter(({ open }) => open !== '')
        .map(({ year, open }) => (
          <p key={year} className={classes.quiet}>
            {year}: {open}
          </p>
        ))}
      {days.length > 0 && <DayTable days={days} />}
      <AddOfficeDay />
    </Section>
  );
};

const DayTable = ({ days }: { readonly days: readonly OfficeDay[] }) => {
  const text = useText('calendar');
  const ui = useText('ui');
  const columns: readonly Column<OfficeDay>[] = [
    {
      key: 'on',
      header: text('officeDay'),
      rowHeader: true,
      width: '120px',
      cell: ({ on }) => dayText(on),
    },
    {
      key: 'kind',
      header: text('officeKind'),
      width: '120px',
      cell: ({ kind }) => text(`kind.${kind}`),
    },
    { key: 'name', header: text('officeName'), cell: ({ name }) => name },
    { key: 'act', header: text('officeAct'), cell: ({ act }) => act },
    {
      key: 'remove',
      header: ui('remove'),
      headerHidden: true,
      width: '56px',
      cell: (day) => <RemoveDay day={day} />,
    },
  ];
  return (
    <DataTable label={text('officeDays')} columns={columns} rows={days} rowKey={({ id }) => id} />
  );
};

const RemoveDay = ({ day: { id, on } }: { readonly day: OfficeDay }) => {
  const day = dayText(on);
  const undoText = useText('calendar')('removedDay', { day });
  const remove = useCommand('calendar.removeOfficeDay', { undoText });
  return <ConfirmlessDelete name={day} onRemove={() => void remove.run({ id })} />;
};
