import type { Attendee } from '#shared/registers/registers.ts';
import { useCommand } from '../../../app/use-command.ts';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import { fieldsOf } from '../fields-of.ts';
import { recordChange } from '../record-change.ts';

/** Offices are the longest words of the list. */
const widths = { name: '24%', office: '36%', village: '16%', group: '18%' } as const;

type Numbered = Attendee & { readonly number: number };

const words = ['name', 'office', 'village', 'group'] as const;

/** Those present in the order of the list, each cell to be changed in place. */
export const AttendeeTable = ({ attendees }: { readonly attendees: readonly Attendee[] }) => {
  const text = useText('registers');
  const ui = useText('ui');
  const columns: readonly Column<Numbered>[] = [
    { key: 'number', header: text('attendee.number'), width: '56px', cell: ({ number }) => number },
    ...words.map((column) => ({
      key: column,
      width: widths[column],
      header: text(`attendee.${column}`),
      cell: (row: Numbered) => <WordCell row={row} column={column} />,
    })),
    {
      key: 'remove',
      header: ui('remove'),
      headerHidden: true,
      width: '56px',
      cell: (row) => <RemoveCell row={row} />,
    },
  ];
  return (
    <DataTable
      label={text('attendee.title')}
      columns={columns}
      rows={attendees.map((attendee, place) => ({ ...attendee, number: place + 1 }))}
      rowKey={({ id }) => id}
      withFields
    />
  );
};

type CellProps = { readonly row: Numbered; readonly column: (typeof words)[number] };

const WordCell = ({ row: { number, ...attendee }, column }: CellProps) => {
  const text = useText('registers');
  const save = useCommand('registers.saveAttendee');
  const { id } = attendee;
  const change = recordChange(id, fieldsOf(attendee), (fields) => save.run({ id, fields }));
  const label = text('attendee.of', {
    column: text(`attendee.${column}`),
    name: `${number}. ${attendee.name}`,
  });
  return (
    <TextField
      label={label}
      labelHidden
      size="sm"
      required={column === 'name'}
      value={attendee[column]}
      onCommit={(value) => change({ [column]: value })}
    />
  );
};

const RemoveCell = ({ row: { id, name } }: { readonly row: Numbered }) => {
  const undoText = useText('registers')('attendee.removed', { name });
  const remove = useCommand('registers.removeAttendee', { undoText });
  return <ConfirmlessDelete name={name} onRemove={() => void remove.run({ id })} />;
};
