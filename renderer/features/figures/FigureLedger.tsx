import { IconChartBar } from '@tabler/icons-react';
import type { Concept } from '#shared/figures/concept.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { dayText } from '../../ui/day-text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './FiguresPage.module.css';
import { figureMatches, groupFigures, type FigureRow, type NamedFigure } from './figure-groups.ts';
import { QualifierCell, RemoveCell, SourceCell, UsedInCell, ValueCell } from './FigureCells.tsx';

type Props = {
  readonly figures: readonly FigureRow[];
  readonly concepts: readonly Concept[];
  readonly typed: string;
};

/** The figures under their groups, to be changed in place. */
export const FigureLedger = ({ figures, concepts, typed }: Props) => {
  const text = useText('figures');
  const columns = useColumns();
  if (figures.length === 0)
    return (
      <EmptyState icon={IconChartBar} title={text('emptyTitle')}>
        {text('emptyBody')}
      </EmptyState>
    );
  const groups = groupFigures(figures, concepts, text)
    .map((group) => ({ ...group, rows: group.rows.filter((row) => figureMatches(row, typed)) }))
    .filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return <p>{text('noMatch', { text: typed })}</p>;
  return groups.map(({ name, rows }) => (
    <section key={name} aria-label={name}>
      <h2 className={classes.group}>{name}</h2>
      <DataTable label={name} columns={columns} rows={rows} rowKey={({ id }) => id} withFields />
    </section>
  ));
};

const useColumns = (): readonly Column<NamedFigure>[] => {
  const text = useText('figures');
  const ui = useText('ui');
  return [
    {
      key: 'name',
      header: text('column.name'),
      width: '24%',
      rowHeader: true,
      cell: ({ title }) => title,
    },
    {
      key: 'value',
      header: text('column.value'),
      width: '188px',
      cell: (row) => <ValueCell row={row} />,
    },
    {
      key: 'qualifier',
      header: text('column.qualifier'),
      width: '148px',
      cell: (row) => <QualifierCell row={row} />,
    },
    { key: 'asOf', header: text('column.asOf'), width: '100px', cell: ({ asOf }) => dayText(asOf) },
    { key: 'source', header: text('column.source'), cell: (row) => <SourceCell row={row} /> },
    {
      key: 'usedIn',
      header: text('column.usedIn'),
      width: '112px',
      cell: (row) => <UsedInCell row={row} />,
    },
    {
      key: 'remove',
      header: ui('remove'),
      headerHidden: true,
      width: '56px',
      cell: (row) => <RemoveCell row={row} />,
    },
  ];
};
