import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './DataTable.module.css';

export type Column<Row> = {
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand right, digit under digit. */
  readonly numeric?: boolean;
  /** The head is there for screen readers only, as over a column of buttons. */
  readonly headerHidden?: boolean;
  /** CSS width; the rest share what is left. */
  readonly width?: string;
  /** The cell that names the row for screen readers. */
  readonly rowHeader?: boolean;
  /** Stands under the rows, as a sum does. */
  readonly foot?: ReactNode;
};

type Props<Row> = {
  /** Says what the table shows. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly isChosen?: (row: Row) => boolean;
  /** Rows of fields stand on one line with the words beside them. */
  readonly withFields?: boolean;
};

/** A dense table that stays readable: 14 px, thin lines, a head that stays in view. */
export const DataTable = <Row,>(props: Props<Row>) => {
  const { label, columns, rows, rowKey, isChosen, withFields = false } = props;
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={label} data-fields={withFields || undefined}>
        <TableHead columns={columns} />
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} data-chosen={isChosen?.(row) || undefined}>
              <DataCells columns={columns} row={row} />
            </tr>
          ))}
        </tbody>
        {columns.some(({ foot }) => foot !== undefined) && <TableFoot columns={columns} />}
      </table>
    </div>
  );
};

const TableFoot = <Row,>({ columns }: Pick<Props<Row>, 'columns'>) => (
  <tfoot>
    <tr>
      {columns.map(({ key, foot, numeric }) => (
        <td key={key} data-numeric={numeric || undefined}>
          {foot}
        </td>
      ))}
    </tr>
  </tfoot>
);

export const TableHead = <Row,>({ columns }: Pick<Props<Row>, 'columns'>) => (
  <>
    <colgroup>
      {columns.map(({ key, width }) => (
        <col key={key} style={width === undefined ? undefined : { width }} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {columns.map(({ key, header, numeric, headerHidden }) => (
          <th key={key} scope="col" data-numeric={numeric || undefined}>
            {headerHidden ? <VisuallyHidden>{header}</VisuallyHidden> : header}
          </th>
        ))}
      </tr>
    </thead>
  </>
);

type CellsProps<Row> = Pick<Props<Row>, 'columns'> & {
  readonly row: Row;
  /** A class that keeps what is in each cell to the height of a row. */
  readonly clip?: string | undefined;
};

export const DataCells = <Row,>({ columns, row, clip }: CellsProps<Row>) =>
  columns.map((column) => <DataCell key={column.key} column={column} row={row} clip={clip} />);

type CellProps<Row> = Omit<CellsProps<Row>, 'columns'> & { readonly column: Column<Row> };

const DataCell = <Row,>({ column, row, clip }: CellProps<Row>) => {
  const cell = column.cell(row);
  const kept = clip === undefined ? cell : <div className={clip}>{cell}</div>;
  return column.rowHeader ? (
    <th scope="row">{kept}</th>
  ) : (
    <td data-numeric={column.numeric || undefined}>{kept}</td>
  );
};
