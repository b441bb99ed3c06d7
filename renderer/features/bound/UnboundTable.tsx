import type { OutputOf } from '../../bridge/client.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useText } from '../../ui/use-text.ts';

type Rows = OutputOf<'binder.boundPlan'>['unbound'];

/** What has no pages in the book, and why. */
export const UnboundTable = ({ rows }: { readonly rows: Rows }) => {
  const text = useText('bound');
  return (
    <DataTable
      label={text('unbound', { count: rows.length })}
      rows={rows}
      rowKey={({ code, label, file }) => `${code} ${label} ${file}`}
      columns={[
        { key: 'code', header: text('column.code'), width: '96px', cell: ({ code }) => code },
        {
          key: 'label',
          header: text('column.label'),
          width: '120px',
          rowHeader: true,
          cell: ({ label }) => label,
        },
        { key: 'file', header: text('column.file'), cell: ({ file }) => file },
        {
          key: 'reason',
          header: text('column.reason'),
          width: '40%',
          cell: ({ reason }) => text(`reason.${reason}`),
        },
      ]}
    />
  );
};
