import { Button } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { useCommand } from '../../app/use-command.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { dayText } from '../../ui/day-text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { instantText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './Packages.module.css';

type Received = OutputOf<'packages.received'>[number];

type Props = {
  readonly packages: readonly Received[];
  readonly shown: string | null;
  readonly onShow: (id: string | null) => void;
};

/** Every package that came, the newest first. */
export const ReceivedList = ({ packages, shown, onShow }: Props) => {
  const text = useText('packages');
  const columns = useColumns();
  if (packages.length === 0)
    return (
      <EmptyState icon={IconPackage} title={text('receivedNone')}>
        {text('receivedNoneBody')}
      </EmptyState>
    );
  const actions: Column<Received> = {
    key: 'actions',
    header: text('show'),
    headerHidden: true,
    width: '240px',
    cell: (one) => <Actions received={one} isShown={one.id === shown} onShow={onShow} />,
  };
  return (
    <DataTable
      label={text('received')}
      rows={packages}
      rowKey={({ id }) => id}
      isChosen={({ id }) => id === shown}
      columns={[...columns, actions]}
    />
  );
};

const useColumns = (): readonly Column<Received>[] => {
  const text = useText('packages');
  const nameOf = ({ unitName, isPublicCopy }: Received): string =>
    isPublicCopy ? `${upperFirst(unitName)} (${text('public')})` : upperFirst(unitName);
  return [
    { key: 'unit', header: text('column.unit'), rowHeader: true, cell: nameOf },
    { key: 'year', header: text('column.year'), cell: ({ year }) => year },
    { key: 'madeAt', header: text('column.madeAt'), cell: ({ madeAt }) => instantText(madeAt) },
    {
      key: 'receivedOn',
      header: text('column.receivedOn'),
      cell: ({ receivedOn }) => dayText(receivedOn),
    },
  ];
};

type ActionsProps = Pick<Props, 'onShow'> & {
  readonly received: Received;
  readonly isShown: boolean;
};

const Actions = ({ received: { id, unitName, name }, isShown, onShow }: ActionsProps) => {
  const text = useText('packages');
  const forget = useCommand('packages.forget', { undoText: text('forgotten') });
  return (
    <div className={classes.row}>
      <Button
        variant="default"
        size="compact-sm"
        aria-expanded={isShown}
        aria-label={`${text(isShown ? 'hide' : 'show')}: ${unitName}, ${name}`}
        onClick={() => onShow(isShown ? null : id)}
      >
        {text(isShown ? 'hide' : 'show')}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={forget.pending}
        aria-label={`${text('forget')}: ${unitName}, ${name}`}
        onClick={() => void forget.run({ id })}
      >
        {text('forget')}
      </Button>
    </div>
  );
};
