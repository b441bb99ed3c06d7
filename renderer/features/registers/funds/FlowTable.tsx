import type { FundFlowFields } from '#shared/finance/fund.ts';
import { fundSources, isOwnMoney, type FundSource } from '#shared/finance/fund-source.ts';
import { fundSum, type FundColumn } from '#shared/finance/fund-sums.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useText } from '../../../ui/use-text.ts';
import { recordChange } from '../record-change.ts';
import type { FieldColumn } from '../table/field-column.ts';
import { FieldTable } from '../table/FieldTable.tsx';
import { millionText } from '../works/million-dong.ts';
import { flowRate } from './flow-rate.ts';
import type { FundsProps } from './funds-view.ts';

type Row = FundFlowFields & { readonly named: FundSource };

/** One row a source; the first number typed into it makes its record. */
export const FlowTable = ({ unitId, funds, year }: FundsProps) => {
  const text = useText('funds');
  const save = useCommand('finance.saveFlow');
  const rows = fundSources.map((named): Row => {
    const own = funds.flows.find((flow) => flow.year === year && flow.source === named.id);
    const { id: _, ...fields } = own ?? { id: '', ...blank, unitId, year, source: named.id };
    return { ...fields, named };
  });
  return (
    <FieldTable
      label={text('flows.title')}
      columns={useColumns({ unitId, funds, year })}
      rows={rows}
      rowKey={({ source }) => source}
      nameOf={({ named }) => named.name}
      onChange={({ named, ...fields }, { named: _, ...patch }) =>
        recordChange(`flow-${unitId}-${year}-${named.id}`, fields, (changed) => save.run(changed))(
          patch,
        )
      }
    />
  );
};

const blank = { plannedDong: null, allottedDong: null, disbursedDong: null, note: '' };

const useColumns = ({ funds, year }: FundsProps): readonly FieldColumn<Row>[] => {
  const text = useText('funds');
  const sum = (column: FundColumn): number | null =>
    fundSum(funds, { years: [year], column, keep: isOwnMoney });
  const money = (
    key: FundColumn,
    set: (dong: number | null) => Partial<Row>,
  ): FieldColumn<Row> => ({
    kind: 'million',
    key,
    header: text(`flows.${key}`),
    width: '168px',
    get: (row) => row[key],
    set,
    foot: millionOrNothing(sum(key)),
  });
  return [
    {
      kind: 'shown',
      key: 'source',
      header: text('flows.source'),
      show: ({ named }) => named.name,
      foot: text('flows.sum'),
    },
    money('plannedDong', (plannedDong) => ({ plannedDong })),
    money('allottedDong', (allottedDong) => ({ allottedDong })),
    money('disbursedDong', (disbursedDong) => ({ disbursedDong })),
    {
      kind: 'shown',
      key: 'rate',
      header: text('flows.rate'),
      width: '120px',
      numeric: true,
      show: ({ disbursedDong, plannedDong }) => flowRate(disbursedDong, plannedDong),
      foot: flowRate(sum('disbursedDong'), sum('plannedDong')),
    },
  ];
};

const millionOrNothing = (dong: number | null): string => (dong === null ? '' : millionText(dong));
