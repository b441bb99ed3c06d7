import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { LeftOut } from './LeftOut.tsx';
import { ProcedureState } from './ProcedureState.tsx';
import { ShareProcedures } from './ShareProcedures.tsx';

type Row = OutputOf<'procedures.list'>[number];

/** Every procedure, each with whether the office has its own. */
export const ProceduresPage = () => {
  const text = useText('procedures');
  return (
    <>
      <PageHeader
        title={useText('titles')('procedures')}
        lead={text('lead')}
        actions={<ShareProcedures />}
      />
      <Loaded query={useQuery('procedures.list', {})}>
        {(rows) => <ProcedureTable rows={rows} />}
      </Loaded>
      <LeftOut />
    </>
  );
};

const ProcedureTable = ({ rows }: { readonly rows: readonly Row[] }) => {
  const text = useText('procedures');
  const columns: readonly Column<Row>[] = [
    { key: 'title', header: text('column.title'), rowHeader: true, cell: ({ title }) => title },
    {
      key: 'state',
      header: text('column.state'),
      width: '30%',
      cell: (row) => <ProcedureState state={row} />,
    },
    {
      key: 'counts',
      header: text('column.counts'),
      width: '200px',
      cell: ({ steps, papers, rules }) =>
        steps === 0 ? text('counts.empty', { papers }) : text('counts', { steps, papers, rules }),
    },
    {
      key: 'action',
      header: text('column.action'),
      headerHidden: true,
      width: '112px',
      cell: (row) => <EditLink row={row} />,
    },
  ];
  return <DataTable label={text('list')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
};

const EditLink = ({ row: { id, title } }: { readonly row: Row }) => {
  const text = useText('procedures');
  return (
    <Button
      component={Link}
      to={`/procedures/${id}`}
      size="xs"
      variant="default"
      aria-label={text('editOf', { title })}
    >
      {text('edit')}
    </Button>
  );
};
