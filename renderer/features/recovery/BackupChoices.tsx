import { Button } from '@mantine/core';
import type { OutputOf } from '../../bridge/client.ts';
import { megabytes } from '../../ui/byte-text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { instantText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './RecoveryScreen.module.css';

type Backup = OutputOf<'workspace.backups'>['backups'][number];

type Props = {
  readonly backups: readonly Backup[];
  readonly disabled: boolean;
  readonly onChoose: (backup: Backup) => void;
};

/** The backups before the newest: for a fault that slipped into the newest one. */
export const BackupChoices = ({ backups, disabled, onChoose }: Props) => {
  const text = useText('recovery');
  const columns: readonly Column<Backup>[] = [
    { key: 'at', header: text('at'), rowHeader: true, cell: ({ at }) => instantText(at) },
    {
      key: 'size',
      header: text('size'),
      numeric: true,
      cell: ({ sizeBytes }) => megabytes(sizeBytes),
    },
    {
      key: 'choose',
      header: text('choose'),
      headerHidden: true,
      cell: (backup) => (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={text('chooseOf', { at: instantText(backup.at) })}
          disabled={disabled}
          onClick={() => onChoose(backup)}
        >
          {text('choose')}
        </Button>
      ),
    },
  ];
  return (
    <section className={classes.others}>
      <h2>{text('others')}</h2>
      <DataTable
        label={text('others')}
        columns={columns}
        rows={backups}
        rowKey={({ name }) => name}
      />
    </section>
  );
};
