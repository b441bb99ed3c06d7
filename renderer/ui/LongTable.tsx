import { useState } from 'react';
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

/** Pixels of every row, as in the style: with one height for all, what is in sight follows from how far it is scrolled. */
const rowHeight = 64;

/** Rows drawn at once: a screen of them, and as many above and below. */
const drawn = 36;

/** What is drawn changes after so many rows and not with each pixel. */
const step = 8;

/** What scrolls has to be reached by keys. */
const reachedByKeys = { role: 'region', tabIndex: 0 };

/** A table of thousands of rows in a region that scrolls: only those near the ones in sight are drawn. */
export const LongTable = <Row,>({ label, columns, rows, rowKey, isChosen }: Props<Row>) => {
  const [reached, setReached] = useState(0);
  const last = Math.max(0, rows.length - drawn);
  const first = Math.min(Math.max(0, reached - step), last);
  const shown = rows.slice(first, first + drawn);
  return (
    <div
      className={classes.region}
      aria-label={label}
      {...reachedByKeys}
      onScroll={({ currentTarget }) => setReached(stepAt(currentTarget.scrollTop))}
    >
      <table className={tableClasses.table} aria-label={label} aria-rowcount={rows.length + 1}>
        <TableHead columns={columns} />
        <tbody>
          <Unseen rows={first} />
          {shown.map((row, index) => (
            <tr
              key={rowKey(row)}
              data-chosen={isChosen?.(row) || undefined}
              aria-rowindex={first + index + 2}
            >
              <DataCells columns={columns} row={row} clip={classes.clip} />
            </tr>
          ))}
          <Unseen rows={rows.length - first - shown.length} />
        </tbody>
      </table>
    </div>
  );
};

const stepAt = (scrollTop: number): number => Math.floor(scrollTop / rowHeight / step) * step;

/** Stands for the rows above or below those drawn, so that the bar tells how many there are. */
const Unseen = ({ rows }: { readonly rows: number }) =>
  rows > 0 && <tr aria-hidden style={{ height: rows * rowHeight }} />;
