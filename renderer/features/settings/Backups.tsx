import { Alert, Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { Loaded } from '../../app/Loaded.tsx';
import { useToast } from '../../app/toasts/toasts.ts';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { megabytes } from '../../ui/byte-text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { instantText } from '../../ui/day-text.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';

type Backup = OutputOf<'workspace.backups'>['backups'][number];

/** The checked backups: make one, or plan to start from one. */
export const Backups = ({ folder }: { readonly folder: string }) => {
  const text = useText('settings');
  const [planned, setPlanned] = useState<Backup | null>(null);
  return (
    <Section title={text('backup.title')} lead={text('backup.lead')} actions={<MakeBackup />}>
      <p>{text('backup.whole', { folder })}</p>
      {planned && (
        <Alert role="alert" mb="md" icon={<IconInfoCircle />}>
          {text('backup.planned', { at: instantText(planned.at) })}
        </Alert>
      )}
      <Loaded query={useQuery('workspace.backups', {})}>
        {({ backups }) =>
          backups.length === 0 ? (
            <p>{text('backup.none')}</p>
          ) : (
            <BackupTable backups={backups} onPlanned={setPlanned} />
          )
        }
      </Loaded>
    </Section>
  );
};

const MakeBackup = () => {
  const text = useText('settings');
  const toast = useToast();
  const make = useCommand('workspace.backup', {
    onDone: ({ name }) => toast({ tone: 'done', title: text('backup.made', { name }) }),
  });
  return (
    <Button variant="default" loading={make.pending} onClick={() => void make.run({})}>
      {text('backup.make')}
    </Button>
  );
};

type TableProps = {
  readonly backups: readonly Backup[];
  readonly onPlanned: (backup: Backup) => void;
};

const BackupTable = ({ backups, onPlanned }: TableProps) => {
  const text = useText('settings');
  const columns: readonly Column<Backup>[] = [
    { key: 'at', header: text('backup.at'), rowHeader: true, cell: ({ at }) => instantText(at) },
    { key: 'name', header: text('backup.name'), cell: ({ name }) => name },
    {
      key: 'size',
      header: text('backup.size'),
      numeric: true,
      cell: ({ sizeBytes }) => megabytes(sizeBytes),
    },
    {
      key: 'restore',
      header: text('backup.restore'),
      headerHidden: true,
      width: '140px',
      cell: (backup) => <RestoreButton backup={backup} onPlanned={onPlanned} />,
    },
  ];
  return (
    <DataTable
      label={text('backup.title')}
      columns={columns}
      rows={backups}
      rowKey={({ name }) => name}
    />
  );
};

type RestoreProps = Pick<TableProps, 'onPlanned'> & { readonly backup: Backup };

const RestoreButton = ({ backup, onPlanned }: RestoreProps) => {
  const text = useText('settings');
  const restore = useCommand('workspace.restore', { onDone: () => onPlanned(backup) });
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={text('backup.restoreOf', { at: instantText(backup.at) })}
      loading={restore.pending}
      onClick={() => void restore.run({ name: backup.name })}
    >
      {text('backup.restore')}
    </Button>
  );
};
