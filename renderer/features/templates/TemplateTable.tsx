import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconFileText, IconPencil } from '@tabler/icons-react';
import { Link } from 'wouter';
import { Chip } from '../../ui/Chip.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { timeText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './Templates.module.css';
import type { TemplateList } from './TemplatesPage.tsx';

type Row = TemplateList['papers'][number];

/** Paper, what it is made from, whether somebody is writing another text. */
export const TemplateTable = ({ list }: { readonly list: TemplateList }) => {
  const text = useText('templates');
  const columns: readonly Column<Row>[] = [
    { key: 'paper', header: text('column.paper'), rowHeader: true, cell: ({ name }) => name },
    {
      key: 'state',
      header: text('column.state'),
      width: '32%',
      cell: (row) => <TemplateState state={row} />,
    },
    {
      key: 'draft',
      header: text('column.draft'),
      width: '160px',
      cell: ({ hasDraft }) => hasDraft && <DraftMark />,
    },
    {
      key: 'action',
      header: text('column.action'),
      headerHidden: true,
      width: '152px',
      cell: (row) => <EditLink procedureId={list.procedureId} row={row} />,
    },
  ];
  return (
    <DataTable
      label={text('list')}
      columns={columns}
      rows={list.papers}
      rowKey={({ paper }) => paper}
    />
  );
};

const DraftMark = () => (
  <Chip plain tone="amber" icon={IconPencil}>
    {useText('templates')('draft.yes')}
  </Chip>
);

type EditProps = { readonly procedureId: string; readonly row: Row };

const EditLink = ({ procedureId, row: { paper, name } }: EditProps) => {
  const text = useText('templates');
  return (
    <Button
      component={Link}
      to={`/templates/${procedureId}/${paper}`}
      size="xs"
      variant="default"
      aria-label={text('editOf', { name })}
    >
      {text('edit')}
    </Button>
  );
};

type State = Pick<Row, 'used' | 'usedBy' | 'usedAt' | 'fault'>;

/** What a paper is made from: icon, word, and since when by whom. */
export const TemplateState = ({ state }: { readonly state: State }) => {
  const text = useText('templates');
  const { used, usedBy, usedAt, fault } = state;
  if (fault)
    return (
      <Chip plain tone="red" icon={IconAlertTriangle}>
        {text('state.broken')}
      </Chip>
    );
  if (!used)
    return (
      <Chip plain tone="grey" icon={IconFileText}>
        {text('state.shipped')}
      </Chip>
    );
  return (
    <>
      <Chip plain tone="green" icon={IconCheck}>
        {text('state.own')}
      </Chip>
      <span className={classes.quiet}>
        {text('state.since', { person: usedBy, at: usedAt ? timeText(new Date(usedAt)) : '' })}
      </span>
    </>
  );
};
