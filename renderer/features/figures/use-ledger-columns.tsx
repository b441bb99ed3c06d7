import type { Column } from '../../ui/DataTable.tsx';
import { dayText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import { DayOfFigure, QualifierField, SourceField, ValueField } from './EditCells.tsx';
import { RestingValue, RowActions, UsedInCell } from './FigureCells.tsx';
import type { NamedFigure } from './figure-groups.ts';
import { UsesWarning } from './UsesWarning.tsx';

export type RowEditing = {
  readonly editing: string | null;
  readonly setEditing: (figureId: string | null) => void;
  readonly setDetailed: (figureId: string | null) => void;
};

export const useLedgerColumns = (state: RowEditing): readonly Column<NamedFigure>[] => {
  const text = useText('figures');
  const ui = useText('ui');
  const { editing, setEditing, setDetailed } = state;
  const isEdited = ({ id }: NamedFigure): boolean => id === editing;
  return [
    {
      key: 'name',
      header: text('column.name'),
      width: '22%',
      rowHeader: true,
      cell: (row) => (
        <>
          {row.title}
          {isEdited(row) && <UsesWarning row={row} />}
        </>
      ),
    },
    {
      key: 'value',
      header: text('column.value'),
      width: '184px',
      cell: (row) =>
        isEdited(row) ? (
          <ValueField row={row} />
        ) : (
          <RestingValue row={row} onEdit={() => setEditing(row.id)} />
        ),
    },
    {
      key: 'qualifier',
      header: text('column.qualifier'),
      width: '124px',
      cell: (row) => (isEdited(row) ? <QualifierField row={row} /> : row.qualifier),
    },
    {
      key: 'asOf',
      header: text('column.asOf'),
      width: '128px',
      cell: (row) => (isEdited(row) ? <DayOfFigure row={row} /> : dayText(row.asOf)),
    },
    {
      key: 'source',
      header: text('column.source'),
      cell: (row) => (isEdited(row) ? <SourceField row={row} /> : row.source),
    },
    {
      key: 'usedIn',
      header: text('column.usedIn'),
      width: '112px',
      cell: (row) => <UsedInCell row={row} />,
    },
    {
      key: 'actions',
      header: ui('remove'),
      headerHidden: true,
      width: '92px',
      cell: (row) => <RowActions row={row} onMore={() => setDetailed(row.id)} />,
    },
  ];
};
