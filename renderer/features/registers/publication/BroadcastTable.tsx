import type { Broadcast } from '#shared/registers/registers.ts';
import { useCommand } from '../../../app/use-command.ts';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { dayText } from '../../../ui/day-text.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import { fieldsOf } from '../fields-of.ts';
import { recordChange } from '../record-change.ts';

type RowProps = { readonly row: Broadcast };

/** Each reading with its day and a note, to be changed in place. */
export const BroadcastTable = ({ broadcasts }: { readonly broadcasts: readonly Broadcast[] }) => {
  const text = useText('registers');
  const ui = useText('ui');
  const columns: readonly Column<Broadcast>[] = [
    {
      key: 'on',
      header: text('broadcast.on'),
      width: '168px',
      cell: (row) => <DayCell row={row} />,
    },
    { key: 'note', header: text('broadcast.note'), cell: (row) => <NoteCell row={row} /> },
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
      label={text('broadcast.title')}
      columns={columns}
      rows={broadcasts}
      rowKey={({ id }) => id}
      withFields
    />
  );
};

const useChange = (row: Broadcast) => {
  const save = useCommand('registers.saveBroadcast');
  const { id } = row;
  return recordChange(id, fieldsOf(row), (fields) => save.run({ id, fields }));
};

const DayCell = ({ row }: RowProps) => {
  const change = useChange(row);
  return (
    <DayField
      label={useText('registers')('broadcast.on')}
      labelHidden
      size="sm"
      value={row.on}
      onCommit={(on) => on && change({ on })}
    />
  );
};

const NoteCell = ({ row }: RowProps) => {
  const change = useChange(row);
  return (
    <TextField
      label={`${useText('registers')('broadcast.note')} ${dayText(row.on)}`}
      labelHidden
      size="sm"
      value={row.note}
      onCommit={(note) => change({ note })}
    />
  );
};

const RemoveCell = ({ row }: RowProps) => {
  const day = dayText(row.on);
  const undoText = useText('registers')('broadcast.removed', { day });
  const remove = useCommand('registers.removeBroadcast', { undoText });
  return <ConfirmlessDelete name={day} onRemove={() => void remove.run({ id: row.id })} />;
};
