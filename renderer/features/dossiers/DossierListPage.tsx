import { Button } from '@mantine/core';
import { IconFolderPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useCommand } from '../../app/use-command.ts';
import type { DossierRow } from '../../app/use-current-dossier.ts';
import { useQuery } from '../../app/use-query.ts';
import { ConfirmlessDelete } from '../../ui/ConfirmlessDelete.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { dayText } from '../../ui/day-text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';

/** All dossiers of the workspace. */
export const DossierListPage = () => {
  const text = useText('dossiers');
  const titles = useText('titles');
  const dossiers = useQuery('dossiers.list', {});
  return (
    <>
      <PageHeader title={titles('dossiers')} lead={text('lead')} actions={<ListActions />} />
      <Loaded query={dossiers}>
        {(rows) => (rows.length === 0 ? <NoDossier /> : <DossierTable rows={rows} />)}
      </Loaded>
    </>
  );
};

const ListActions = () => (
  <>
    <Button component={Link} to="/dossiers/new">
      {useText('dossiers')('create')}
    </Button>
    <Button variant="default" component={Link} to="/progress">
      {useText('titles')('unitsProgress')}
    </Button>
  </>
);

const NoDossier = () => {
  const text = useText('dossiers');
  return (
    <EmptyState icon={IconFolderPlus} title={text('emptyTitle')}>
      {text('emptyBody')}
    </EmptyState>
  );
};

const DossierTable = ({ rows }: { readonly rows: readonly DossierRow[] }) => {
  const text = useText('dossiers');
  const ui = useText('ui');
  const columns: readonly Column<DossierRow>[] = [
    {
      key: 'unit',
      header: text('column.unit'),
      rowHeader: true,
      cell: (row) => <Link to={`/dossiers/${row.id}`}>{upperFirst(row.unitName)}</Link>,
    },
    { key: 'set', header: text('column.set'), width: '50%', cell: (row) => row.setTitle },
    { key: 'year', header: text('column.year'), numeric: true, cell: (row) => row.year },
    { key: 'asOf', header: text('column.asOf'), numeric: true, cell: (row) => dayText(row.asOf) },
    {
      key: 'remove',
      header: ui('remove'),
      headerHidden: true,
      width: '56px',
      cell: (row) => <RemoveDossier row={row} />,
    },
  ];
  return (
    <DataTable
      label={useText('titles')('dossiers')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
};

const RemoveDossier = ({ row }: { readonly row: DossierRow }) => {
  const name = `${row.unitName} ${row.year}`;
  const undoText = useText('dossiers')('removed', { name });
  const remove = useCommand('dossiers.remove', { undoText });
  return <ConfirmlessDelete name={name} onRemove={() => void remove.run({ dossierId: row.id })} />;
};
