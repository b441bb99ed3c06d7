import { Button } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { Link } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';

type Overlay = OutputOf<'criteria.overlays'>[number];

/** What provinces decided on top of the national sets. */
export const OverlaysPage = () => {
  const text = useText('criteria');
  return (
    <>
      <PageHeader
        title={useText('titles')('overlays')}
        lead={text('overlay.lead')}
        actions={
          <Button component={Link} to="/overlays/new">
            {text('overlay.create')}
          </Button>
        }
      />
      <Loaded query={useQuery('criteria.overlays', {})}>
        {(overlays) =>
          overlays.length === 0 ? <NoOverlay /> : <OverlayTable overlays={overlays} />
        }
      </Loaded>
    </>
  );
};

const NoOverlay = () => {
  const text = useText('criteria');
  return (
    <EmptyState icon={IconMapPin} title={text('overlay.emptyTitle')}>
      {text('overlay.emptyBody')}
    </EmptyState>
  );
};

const OverlayTable = ({ overlays }: { readonly overlays: readonly Overlay[] }) => {
  const text = useText('criteria');
  const { data: sets = [] } = useQuery('criteria.sets', {});
  const columns: readonly Column<Overlay>[] = [
    {
      key: 'title',
      header: text('overlay.title'),
      rowHeader: true,
      cell: ({ id, title }) => <Link to={`/overlays/${id}`}>{title}</Link>,
    },
    {
      key: 'province',
      header: text('overlay.column.province'),
      cell: ({ provinceName }) => provinceName,
    },
    {
      key: 'set',
      header: text('column.title'),
      cell: ({ baseSetId }) => sets.find(({ id }) => id === baseSetId)?.title ?? baseSetId,
    },
    {
      key: 'levels',
      header: text('overlay.column.levels'),
      numeric: true,
      width: '96px',
      cell: ({ levels }) => levels.length,
    },
  ];
  return (
    <DataTable
      label={useText('titles')('overlays')}
      columns={columns}
      rows={overlays}
      rowKey={({ id }) => id}
    />
  );
};
