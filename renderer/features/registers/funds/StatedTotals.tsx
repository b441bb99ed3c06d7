import {
  statedQualifiers,
  statedScopes,
  type Funds,
  type StatedTotal,
} from '#shared/finance/fund.ts';
import { fundYears, scopeSum } from '#shared/finance/fund-sums.ts';
import { useCommand } from '../../../app/use-command.ts';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { AddRow } from '../table/AddRow.tsx';
import type { FieldColumn } from '../table/field-column.ts';
import { RecordTable } from '../table/RecordTable.tsx';
import { millionText } from '../works/million-dong.ts';
import type { FundsProps } from './funds-view.ts';

/** Sums that other papers state, with what the parts add up to beside them. */
export const StatedTotals = ({ unitId, funds, year }: FundsProps) => {
  const text = useText('funds');
  const save = useCommand('finance.saveStated');
  const years = fundYears(funds);
  const add = () =>
    save.run({
      fields: {
        unitId,
        fromYear: years[0] ?? year,
        toYear: years.at(-1) ?? year,
        scope: 'total',
        qualifier: 'exact',
        statedDong: 0,
        place: '',
      },
    });
  return (
    <Section title={text('stated.title')}>
      <p className={classes.quiet}>{text('stated.lead')}</p>
      {funds.stated.length > 0 && <StatedTable funds={funds} />}
      <AddRow label={text('stated.add')} pending={save.pending} onAdd={add} />
    </Section>
  );
};

const StatedTable = ({ funds }: { readonly funds: Funds }) => {
  const text = useText('funds');
  const save = useCommand('finance.saveStated');
  const name = ({ scope, fromYear, toYear }: StatedTotal): string =>
    `${text(`scope.${scope}`)} ${fromYear} - ${toYear}`;
  const undoText = text('stated.removed', { name: '' }).trim();
  const remove = useCommand('finance.removeStated', { undoText });
  return (
    <RecordTable
      label={text('stated.title')}
      columns={[...useYearColumns(), ...useSumColumns(funds)]}
      rows={funds.stated}
      nameOf={name}
      onSave={save.run}
      onRemove={remove.run}
    />
  );
};

type Columns = readonly FieldColumn<StatedTotal>[];

const useYearColumns = (): Columns => {
  const text = useText('funds');
  return [
    {
      kind: 'choice',
      key: 'scope',
      header: text('stated.scope'),
      width: '224px',
      choices: statedScopes.map((value) => ({ value, label: text(`scope.${value}`) })),
      get: ({ scope }) => scope,
      set: (typed) => ({ scope: statedScopes.find((one) => one === typed) ?? 'total' }),
    },
    {
      kind: 'year',
      key: 'fromYear',
      header: text('stated.fromYear'),
      width: '88px',
      get: ({ fromYear }) => fromYear,
      set: (fromYear) => (fromYear === null ? null : { fromYear }),
    },
    {
      kind: 'year',
      key: 'toYear',
      header: text('stated.toYear'),
      width: '88px',
      get: ({ toYear }) => toYear,
      set: (toYear) => (toYear === null ? null : { toYear }),
    },
  ];
};

const useSumColumns = (funds: Funds): Columns => {
  const text = useText('funds');
  return [
    {
      kind: 'choice',
      key: 'qualifier',
      header: text('stated.qualifier'),
      width: '112px',
      choices: statedQualifiers.map((value) => ({ value, label: text(`qualifier.${value}`) })),
      get: ({ qualifier }) => qualifier,
      set: (typed) => ({ qualifier: statedQualifiers.find((one) => one === typed) ?? 'exact' }),
    },
    {
      kind: 'million',
      key: 'statedDong',
      header: text('stated.statedDong'),
      width: '136px',
      get: ({ statedDong }) => statedDong,
      set: (statedDong) => ({ statedDong: statedDong ?? 0 }),
    },
    {
      kind: 'shown',
      key: 'parts',
      header: text('stated.parts'),
      width: '128px',
      numeric: true,
      show: (row) => millionText(partsOf(funds, row)),
    },
    {
      kind: 'long',
      key: 'place',
      header: text('stated.place'),
      get: ({ place }) => place,
      set: (place) => ({ place }),
    },
  ];
};

const partsOf = (funds: Funds, { scope, fromYear, toYear }: StatedTotal): number =>
  scopeSum(funds, {
    scope,
    years: fundYears(funds).filter((year) => fromYear <= year && year <= toYear),
  }) ?? 0;
