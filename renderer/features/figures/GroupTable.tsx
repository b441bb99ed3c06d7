import { memo, type ReactNode } from 'react';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { dayText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import { DayOfFigure, QualifierField, SourceField, ValueField } from './EditCells.tsx';
import { MoreButton, RestingValue, UsedInCell } from './FigureCells.tsx';
import type { FigureGroup, NamedFigure } from './figure-groups.ts';
import classes from './FiguresPage.module.css';
import { UsesWarning } from './UsesWarning.tsx';

type RowEditing = {
  /** The row of this group that is being edited. */
  readonly editing: string | null;
  readonly setEditing: (figureId: string | null) => void;
  readonly setDetailed: (figureId: string | null) => void;
};

type Props = RowEditing & { readonly group: FigureGroup };

/** Figures of one group. Only the group whose row is edited is drawn anew. */
export const GroupTable = memo(({ group, editing, setEditing, setDetailed }: Props) => {
  const text = useText('figures');
  const actions = text('details');
  const columns = widths.map(([key, width]): Column<NamedFigure> => {
    const header = key === 'actions' ? actions : text(`column.${key}`);
    return {
      key,
      header,
      cell: (row) => (
        <Cell
          name={key}
          row={row}
          isEdited={row.id === editing}
          setEditing={setEditing}
          setDetailed={setDetailed}
        />
      ),
      rowHeader: key === 'name',
      headerHidden: key === 'actions',
      ...(width !== null && { width }),
    };
  });
  return (
    <section aria-label={group.name}>
      <h2 className={classes.group}>{group.name}</h2>
      <DataTable
        label={group.name}
        columns={columns}
        rows={group.rows}
        rowKey={({ id }) => id}
        isChosen={({ id }) => id === editing}
        withFields
      />
    </section>
  );
});

/** What is not named here shares the rest: the source. */
const widths = [
  ['name', '22%'],
  ['value', '184px'],
  ['qualifier', '124px'],
  ['asOf', '128px'],
  ['source', null],
  ['usedIn', '112px'],
  ['actions', '56px'],
] as const;

type Name = (typeof widths)[number][0];
type CellProps = Omit<RowEditing, 'editing'> & {
  readonly name: Name;
  readonly row: NamedFigure;
  readonly isEdited: boolean;
};

/** Plain text, but fields in the row that is being edited; only the cells of two rows are drawn anew. */
const Cell = memo(({ name, row, isEdited, setEditing, setDetailed }: CellProps): ReactNode => {
  switch (name) {
    case 'name':
      return isEdited ? <EditedName row={row} /> : row.title;
    case 'value':
      if (isEdited) return <ValueField row={row} />;
      return <RestingValue row={row} onEdit={() => setEditing(row.id)} />;
    case 'qualifier':
      return isEdited ? <QualifierField row={row} /> : row.qualifier;
    case 'asOf':
      return isEdited ? <DayOfFigure row={row} /> : dayText(row.asOf);
    case 'source':
      return isEdited ? <SourceField row={row} /> : row.source;
    case 'usedIn':
      return <UsedInCell row={row} />;
    case 'actions':
      return <MoreButton row={row} onMore={() => setDetailed(row.id)} />;
  }
});

const EditedName = ({ row }: { readonly row: NamedFigure }) => (
  <>
    {row.title}
    <UsesWarning row={row} />
  </>
);
