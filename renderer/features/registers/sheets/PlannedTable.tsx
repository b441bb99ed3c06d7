import { IconAlertTriangle, IconPencil, IconPlus } from '@tabler/icons-react';
import type { OutputOf } from '../../../bridge/client.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { useText } from '../../../ui/use-text.ts';

type Row = OutputOf<'registers.readSheet'>['rows'][number];

/** Each row of the file that is not there yet as it is: what becomes of it, and why. */
export const PlannedTable = ({ rows }: { readonly rows: readonly Row[] }) => {
  const text = useText('sheets');
  if (rows.length === 0) return null;
  const columns: readonly Column<Row>[] = [
    { key: 'line', header: text('line'), width: '64px', numeric: true, cell: ({ line }) => line },
    { key: 'row', header: text('row'), width: '34%', rowHeader: true, cell: ({ name }) => name },
    {
      key: 'action',
      header: text('action'),
      width: '128px',
      cell: (row) => <Outcome row={row} />,
    },
    { key: 'details', header: text('details'), cell: (row) => <Details row={row} /> },
  ];
  return (
    <DataTable
      label={text('details')}
      columns={columns}
      rows={rows}
      rowKey={({ line }) => String(line)}
    />
  );
};

const Outcome = ({ row: { action } }: { readonly row: Row }) => {
  const text = useText('sheets');
  if (action === 'added')
    return (
      <Chip tone="green" icon={IconPlus} plain>
        {text('action.added')}
      </Chip>
    );
  if (action === 'changed')
    return (
      <Chip tone="blue" icon={IconPencil} plain>
        {text('action.changed')}
      </Chip>
    );
  return (
    <Chip tone="amber" icon={IconAlertTriangle} plain>
      {text('action.refused')}
    </Chip>
  );
};

const Details = ({ row: { action, changes, refusal } }: { readonly row: Row }) => {
  const text = useText('sheets');
  if (refusal) return text(`problem.${refusal.problem}`, refusal);
  if (action === 'added')
    return changes
      .filter(({ after }) => after !== '')
      .map(({ header, after }) => text('changeFrom', { header, after }))
      .join('; ');
  return changes
    .map(({ header, before, after }) =>
      text('change', {
        header,
        before: before || text('empty'),
        after: after || text('empty'),
      }),
    )
    .join('; ');
};
