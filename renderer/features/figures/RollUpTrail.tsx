import { formatDecimal } from '#shared/kernel/number-text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useText } from '../../ui/use-text.ts';
import type { FigureRow } from './figure-groups.ts';
import classes from './FiguresPage.module.css';

type RollUp = NonNullable<FigureRow['rollUp']>;
type Addend = RollUp['addends'][number];

/** Which villages make the sum, and which are missing. */
export const RollUpTrail = ({ rollUp }: { readonly rollUp: RollUp }) => {
  const text = useText('figures');
  const { counted, expected, total } = rollUp;
  const columns: readonly Column<Addend>[] = [
    {
      key: 'village',
      header: text('sheets.village'),
      rowHeader: true,
      cell: ({ name }) => name,
      foot: text('trailTotal', { counted, expected }),
    },
    {
      key: 'value',
      header: text('column.value'),
      numeric: true,
      cell: ({ value }) => (value === null ? text('missing') : formatDecimal(value)),
      foot: formatDecimal(total),
    },
  ];
  return (
    <section aria-label={text('trail')}>
      <h3 className={classes.group}>{text('trail')}</h3>
      <DataTable
        label={text('trail')}
        columns={columns}
        rows={rollUp.addends}
        rowKey={({ unitId }) => unitId}
      />
    </section>
  );
};
