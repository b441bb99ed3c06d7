import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { DataCells, TableHead, type Column } from './DataTable.tsx';
import tableClasses from './DataTable.module.css';
import classes from './LongTable.module.css';

type Props<Row> = {
  /** Says what the table shows. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly isChosen?: (row: Row) => boolean;
};

/** Pixels of a row nobody has measured yet. */
const usualHeight = 57;

/** A table of thousands of rows in a region that scrolls: only the rows in sight are drawn. */
export const LongTable = <Row,>({ label, columns, rows, rowKey, isChosen }: Props<Row>) => {
  const region = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => region.current,
    estimateSize: () => usualHeight,
    overscan: 8,
    getItemKey: (index) => keyAt(rows, rowKey, index),
    useFlushSync: false,
  });
  const drawn = virtual.getVirtualItems();
  const end = drawn.at(-1)?.end ?? 0;
  return (
    // A region that scrolls has to be reached by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.region} ref={region} role="region" aria-label={label} tabIndex={0}>
      <table className={tableClasses.table} aria-label={label} aria-rowcount={rows.length + 1}>
        <TableHead columns={columns} />
        <tbody>
          <Unseen height={drawn[0]?.start ?? 0} columns={columns.length} />
          {drawn.map(({ index, key }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <tr
                key={String(key)}
                ref={virtual.measureElement}
                data-index={index}
                data-chosen={isChosen?.(row) || undefined}
                aria-rowindex={index + 2}
              >
                <DataCells columns={columns} row={row} />
              </tr>
            );
          })}
          <Unseen height={virtual.getTotalSize() - end} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
};

const keyAt = <Row,>(rows: readonly Row[], rowKey: (row: Row) => string, index: number): string => {
  const row = rows[index];
  return row === undefined ? String(index) : rowKey(row);
};

/** Stands for the rows above or below those in sight, so that the bar tells how many there are. */
const Unseen = ({ height, columns }: { readonly height: number; readonly columns: number }) =>
  height > 0 && (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
