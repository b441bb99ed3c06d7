import { formatDecimal } from '#shared/kernel/number-text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useText } from '../../ui/use-text.ts';
import type { FigureRow } from './figure-groups.ts';
import classes from './FiguresPage.module.css';

type RollUp = NonNullable<FigureRow['rollUp']>;
type Addend = RollUp['addends'][number];

type Props = { readonly rollUp: RollUp; readonly of: 'villages' | 'predecessors' };

/** Which places make the sum, and which are missing. */
export const RollUpTrail = ({ rollUp, of }: Props) => {
  const text = useText('figures');
  const { counted, expected, total } = rollUp;
  const columns: readonly Column<Addend>[] = [
    {
      key: 'village',
      header: text(of === 'villages' ? 'sheets.village' : 'formerUnit'),
      rowHeader: true,
      cell: ({ name }) => name,
      foot: text(`trailTotal.${of}`, { counted, expected }),
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
    <section aria-label={text(`trail.${of}`)}>
      <h3 className={classes.group}>{text(`trail.${of}`)}</h3>
      <DataTable
        label={text(`trail.${of}`)}
        columns={columns}
        rows={rollUp.addends}
        rowKey={({ unitId }) => unitId}
      />
    </section>
  );
};
