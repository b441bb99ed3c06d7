import type { Contribution, ContributionKind } from '#shared/finance/fund.ts';
import { contributionDong } from '#shared/finance/fund-sums.ts';
import { useText } from '../../../ui/use-text.ts';
import type { FieldColumn } from '../table/field-column.ts';
import { millionText } from '../works/million-dong.ts';

type Columns = readonly FieldColumn<Contribution>[];

/** Cash has a sum; labour and land have a quantity and a price; land also its households and certificates. */
export const useContributionColumns = (
  kind: ContributionKind,
  rows: readonly Contribution[],
): Columns => {
  const text = useText('funds');
  const sum = millionText(rows.reduce((all, one) => all + contributionDong(one), 0));
  const measured = useMeasuredColumns(kind, sum);
  const land = useLandColumns(rows);
  const cash: FieldColumn<Contribution> = {
    kind: 'million',
    key: 'amountDong',
    header: text('given.amountDong'),
    width: '168px',
    get: ({ amountDong }) => amountDong,
    set: (amountDong) => ({ amountDong: amountDong ?? 0 }),
    foot: sum,
  };
  return [
    {
      kind: 'year',
      key: 'year',
      header: text('flows.year'),
      width: '96px',
      get: ({ year }) => year,
      set: (year) => (year === null ? null : { year }),
      foot: text('given.sum'),
    },
    {
      kind: 'text',
      key: 'purpose',
      header: text('given.purpose'),
      get: ({ purpose }) => purpose,
      set: (purpose) => ({ purpose }),
    },
    ...(kind === 'cash' ? [cash] : measured),
    ...(kind === 'land' ? land : []),
  ];
};

const useMeasuredColumns = (kind: ContributionKind, sum: string): Columns => {
  const text = useText('funds');
  return [
    {
      kind: 'decimal',
      key: 'quantity',
      header: text(kind === 'land' ? 'given.area' : 'given.days'),
      width: '120px',
      get: ({ quantity }) => quantity,
      set: (quantity) => ({ quantity }),
    },
    {
      kind: 'million',
      key: 'priceDong',
      header: text('given.priceDong'),
      width: '112px',
      get: ({ priceDong }) => priceDong,
      set: (priceDong) => ({ priceDong: priceDong ?? 0 }),
    },
    {
      kind: 'shown',
      key: 'value',
      header: text('given.value'),
      width: '112px',
      numeric: true,
      show: (row) => millionText(contributionDong(row)),
      foot: sum,
    },
  ];
};

const useLandColumns = (rows: readonly Contribution[]): Columns => {
  const text = useText('funds');
  const count = (
    key: 'households' | 'certificatesRenewed' | 'certificatesPending',
    set: (value: number) => Partial<Contribution>,
  ): FieldColumn<Contribution> => ({
    kind: 'count',
    key,
    header: text(`given.${key}`),
    width: '108px',
    get: (row) => row[key],
    set: (value) => set(value ?? 0),
    foot: String(rows.reduce((all, row) => all + row[key], 0)),
  });
  return [
    count('households', (households) => ({ households })),
    count('certificatesRenewed', (certificatesRenewed) => ({ certificatesRenewed })),
    count('certificatesPending', (certificatesPending) => ({ certificatesPending })),
  ];
};
