import { Button } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { Link } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { ConfirmlessDelete } from '../../ui/ConfirmlessDelete.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FileChooser } from '../../ui/files/FileChooser.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { ImportDoubt } from './overlays/ImportDoubt.tsx';
import { useImportOverlay } from './overlays/use-import-overlay.ts';

type Overlay = OutputOf<'criteria.overlays'>[number];

/** What provinces decided on top of the national sets. */
export const OverlaysPage = () => {
  const text = useText('criteria');
  const words = useText('overlays');
  const { importFiles, asking, confirm, cancel } = useImportOverlay();
  return (
    <>
      <PageHeader
        title={useText('titles')('overlays')}
        lead={text('overlay.lead')}
        actions={
          <>
            <FileChooser single label={words('import')} onFiles={importFiles}>
              {words('import')}
            </FileChooser>
            <Button component={Link} to="/overlays/new">
              {text('overlay.create')}
            </Button>
          </>
        }
      />
      <ImportDoubt asking={asking} onConfirm={confirm} onCancel={cancel} />
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

const OverlayTable = ({ overlays }: { readonly overlays: readonly Overlay[] }) => (
  <DataTable
    label={useText('titles')('overlays')}
    columns={[...useNameColumns(), ...useCountColumns()]}
    rows={overlays}
    rowKey={({ id }) => id}
  />
);

/** What it is, whose, and on which set. */
const useNameColumns = (): readonly Column<Overlay>[] => {
  const text = useText('criteria');
  const { data: sets = [] } = useQuery('criteria.sets', {});
  return [
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
  ];
};

const useCountColumns = (): readonly Column<Overlay>[] => {
  const text = useText('criteria');
  return [
    {
      key: 'levels',
      header: text('overlay.column.levels'),
      numeric: true,
      width: '96px',
      cell: ({ levels }) => levels.length,
    },
    {
      key: 'version',
      header: text('column.version'),
      numeric: true,
      width: '72px',
      cell: ({ version }) => version,
    },
    {
      key: 'remove',
      header: text('overlay.remove'),
      headerHidden: true,
      width: '56px',
      cell: (overlay) => <RemoveOverlay overlay={overlay} />,
    },
  ];
};

/** Dossiers keep their copy, so it goes at once and comes back with Hoàn tác. */
const RemoveOverlay = ({ overlay: { id, title } }: { readonly overlay: Overlay }) => {
  const text = useText('criteria');
  const remove = useCommand('criteria.removeOverlay', {
    undoText: text('overlay.removed', { title }),
  });
  return <ConfirmlessDelete name={title} onRemove={() => void remove.run({ overlayId: id })} />;
};
