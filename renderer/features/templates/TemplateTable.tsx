import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconFileText, IconPencil } from '@tabler/icons-react';
import { Link } from 'wouter';
import { Chip } from '../../ui/Chip.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { timeText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './Templates.module.css';
import type { TemplateList } from './TemplatesPage.tsx';
import { WordState } from './word/WordState.tsx';

type Row = TemplateList['papers'][number];

/** Paper, what it is made from, whether somebody is writing another text. */
export const TemplateTable = ({ list }: { readonly list: TemplateList }) => {
  const text = useText('templates');
  const columns: readonly Column<Row>[] = [
    { key: 'paper', header: text('column.paper'), rowHeader: true, cell: ({ name }) => name },
    {
      key: 'state',
      header: text('column.state'),
      width: '22%',
      cell: (row) => <TemplateState state={row} />,
    },
    {
      key: 'docx',
      header: text('column.docx'),
      width: '20%',
      cell: ({ docx }) => <WordState state={docx} />,
    },
    {
      key: 'draft',
      header: text('column.draft'),
      width: '128px',
      cell: ({ hasDraft }) => hasDraft && <DraftMark />,
    },
    {
      key: 'action',
      header: text('column.action'),
      headerHidden: true,
      width: '232px',
      cell: (row) => <EditLinks procedureId={list.procedureId} row={row} />,
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

const EditLinks = ({ procedureId, row: { paper, name } }: EditProps) => {
  const text = useText('templates');
  const place = `/templates/${procedureId}/${paper}`;
  const look = { component: Link, size: 'xs', variant: 'default' } as const;
  return (
    <div className={classes.links}>
      <Button {...look} to={place} aria-label={text('editOf', { name })}>
        {text('edit')}
      </Button>
      <Button {...look} to={`${place}/word`} aria-label={text('word.title', { name })}>
        {text('word.file')}
      </Button>
    </div>
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
