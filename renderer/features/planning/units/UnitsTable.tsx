import { Link } from 'wouter';
import type { UnitProgress } from '#shared/contract/planning.methods.ts';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { changeText } from '#shared/planning/progress.ts';
import { totalOfUnits, type TotalShare } from '#shared/planning/units-total.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import type { InputOf } from '../../../bridge/client.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { useText } from '../../../ui/use-text.ts';
import { VerdictBadge } from '../../../ui/VerdictBadge.tsx';
import { shareText } from '../../../ui/share-text.ts';

type Props = { readonly asked: InputOf<'planning.progressOfUnits'> };

/** One row a place, and all of them together at the foot. */
export const UnitsTable = ({ asked }: Props) => {
  const text = useText('planning');
  return (
    <Loaded query={useQuery('planning.progressOfUnits', asked)}>
      {({ rows }) => (
        <>
          <Rows rows={rows} />
          {rows.some(({ indicators }) => indicators.change === null) && (
            <p role="note">{text('units.unknown')}</p>
          )}
        </>
      )}
    </Loaded>
  );
};

const Rows = ({ rows }: { readonly rows: readonly UnitProgress[] }) => {
  const text = useText('planning');
  const columns = useColumns(rows);
  return (
    <DataTable
      label={text('units.table', { count: rows.length })}
      columns={columns}
      rows={rows}
      rowKey={({ dossierId }) => dossierId}
    />
  );
};

const useColumns = (rows: readonly UnitProgress[]): readonly Column<UnitProgress>[] => {
  const text = useText('planning');
  const total = totalOfUnits(rows);
  const change = text('units.change');
  const met = rows.filter(({ verdict }) => verdict === 'met').length;
  return [
    {
      key: 'unit',
      header: text('units.unit'),
      rowHeader: true,
      cell: ({ dossierId, unitName }) => (
        <Link to={`/dossiers/${dossierId}/progress`}>{upperFirst(unitName)}</Link>
      ),
      foot: text('units.sum'),
    },
    ...shareColumns('criteria', { header: text('column.criteria'), change, total: total.criteria }),
    ...shareColumns('indicators', {
      header: text('column.indicators'),
      change,
      total: total.indicators,
    }),
    {
      key: 'verdict',
      header: text('column.verdict'),
      width: '190px',
      cell: ({ verdict }) => <VerdictBadge verdict={verdict} plain />,
      foot: text('units.met', { met, count: rows.length }),
    },
  ];
};

type Words = { readonly header: string; readonly change: string; readonly total: TotalShare };

/** What is met, and how much more or less than on the day compared with. */
const shareColumns = (
  key: 'criteria' | 'indicators',
  { header, change, total }: Words,
): readonly Column<UnitProgress>[] => [
  {
    key,
    header,
    numeric: true,
    cell: (row) => shareText(row[key]),
    foot: shareText(total),
  },
  {
    key: `${key}-change`,
    header: change,
    numeric: true,
    width: '110px',
    cell: (row) => changeText(row[key].change),
    foot: changeText(total.change),
  },
];
