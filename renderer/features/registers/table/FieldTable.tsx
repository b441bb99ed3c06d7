import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { FieldColumn } from './field-column.ts';
import { FieldCell } from './FieldCell.tsx';

type Props<Row> = {
  readonly label: string;
  readonly columns: readonly FieldColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly onChange: (row: Row, patch: Partial<Row>) => void;
  /** Left out where rows can't be removed. */
  readonly onRemove?: (row: Row) => void;
};

/** A register on the screen: every cell a field, the last one takes the row away. */
export const FieldTable = <Row,>(props: Props<Row>) => {
  const { label, rows, rowKey, columns, nameOf, onChange, onRemove } = props;
  const remove = useText('ui')('remove');
  const shown = columns.map((column): Column<Row> => ({
    key: column.key,
    header: column.header,
    ...(column.width !== undefined && { width: column.width }),
    ...(column.foot !== undefined && { foot: column.foot }),
    numeric: isNumeric(column),
    cell: (row) => (
      <FieldCell
        column={column}
        row={row}
        name={nameOf(row)}
        onChange={(patch) => onChange(row, patch)}
      />
    ),
  }));
  const last: Column<Row> = {
    key: 'remove',
    header: remove,
    headerHidden: true,
    width: '56px',
    cell: (row) => <ConfirmlessDelete name={nameOf(row)} onRemove={() => onRemove?.(row)} />,
  };
  return (
    <DataTable
      label={label}
      columns={onRemove ? [...shown, last] : shown}
      rows={rows}
      rowKey={rowKey}
      withFields
    />
  );
};

const isNumeric = <Row,>(column: FieldColumn<Row>): boolean =>
  column.kind === 'shown'
    ? column.numeric === true
    : column.kind === 'million' || column.kind === 'count' || column.kind === 'decimal';
