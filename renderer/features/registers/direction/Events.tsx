import {
  inYear,
  type DirectionEvent,
  type DirectionEventKind,
} from '#shared/registers/direction.ts';
import { useCommand } from '../../../app/use-command.ts';
import { dayText } from '../../../ui/day-text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { AddRow } from '../table/AddRow.tsx';
import type { FieldColumn } from '../table/field-column.ts';
import { RecordTable } from '../table/RecordTable.tsx';
import type { DirectionProps } from './direction-props.ts';
import { SheetButtons } from '../sheets/SheetButtons.tsx';

type Props = DirectionProps & { readonly kind: DirectionEventKind };

/** Meetings, inspections or trainings, each with its day and how many took part. */
export const Events = (props: Props) => {
  const { kind, unitId, direction, year, asOf, counted: count } = props;
  const text = useText('direction');
  const save = useCommand('registers.saveEvent');
  const rows = direction.events.filter((one) => one.kind === kind);
  const persons = inYear(rows, { year, asOf }).reduce((sum, one) => sum + one.persons, 0);
  const last = rows.at(-1);
  const add = () => {
    const fields = { unitId, kind, on: asOf, persons: last?.persons ?? 0 };
    return save.run({
      fields: { ...fields, subject: last?.subject ?? '', place: last?.place ?? '' },
    });
  };
  return (
    <Section
      title={text(`${kind}.title`)}
      actions={kind === 'meeting' && <SheetButtons register="events" />}
    >
      <p>{text(`${kind}.count`, { year, count, persons })}</p>
      {rows.length > 0 && <EventTable kind={kind} rows={rows} />}
      <AddRow label={text(`${kind}.add`)} pending={save.pending} onAdd={add} />
    </Section>
  );
};

type TableProps = { readonly kind: DirectionEventKind; readonly rows: readonly DirectionEvent[] };

const EventTable = ({ kind, rows }: TableProps) => {
  const text = useText('direction');
  const save = useCommand('registers.saveEvent');
  const undoText = text('event.removed', { day: '' }).trim();
  const remove = useCommand('registers.removeEvent', { undoText });
  return (
    <RecordTable
      label={text(`${kind}.title`)}
      columns={useEventColumns()}
      rows={rows}
      nameOf={({ on, subject }) => `${dayText(on)} ${subject}`.trim()}
      onSave={save.run}
      onRemove={remove.run}
    />
  );
};

const useEventColumns = (): readonly FieldColumn<DirectionEvent>[] => {
  const text = useText('direction');
  return [
    {
      kind: 'day',
      key: 'on',
      header: text('event.on'),
      width: '136px',
      get: ({ on }) => on,
      set: (on) => on && { on },
    },
    {
      kind: 'long',
      key: 'subject',
      header: text('event.subject'),
      get: ({ subject }) => subject,
      set: (subject) => ({ subject }),
    },
    {
      kind: 'long',
      key: 'place',
      header: text('event.place'),
      width: '30%',
      get: ({ place }) => place,
      set: (place) => ({ place }),
    },
    {
      kind: 'count',
      key: 'persons',
      header: text('event.persons'),
      width: '112px',
      get: ({ persons }) => persons,
      set: (persons) => ({ persons: persons ?? 0 }),
    },
  ];
};
