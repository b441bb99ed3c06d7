import type { OutputOf } from '../../bridge/client.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Packages.module.css';

type Props = { readonly changes: OutputOf<'packages.compareReceived'> };

/** What a reviewer has to look at again, and how much stayed as it was. */
export const Changes = ({ changes: { items, indicators } }: Props) => {
  const text = useText('packages');
  const changed = items.filter(({ state }) => state !== 'unchanged');
  if (changed.length === 0 && indicators.length === 0) return <p>{text('changesNone')}</p>;
  return (
    <div className={classes.stack}>
      {changed.length > 0 && <ItemTable items={changed} />}
      {indicators.length > 0 && <IndicatorTable indicators={indicators} />}
      <p className={classes.quiet}>
        {text('changesUnchanged', { count: items.length - changed.length })}
      </p>
    </div>
  );
};

const ItemTable = ({ items }: Pick<Props['changes'], 'items'>) => {
  const text = useText('packages');
  return (
    <DataTable
      label={text('column.item')}
      rows={items}
      rowKey={({ kind, id }) => `${kind} ${id}`}
      columns={[
        {
          key: 'item',
          header: text('column.item'),
          rowHeader: true,
          cell: ({ label, title }) => `${label}. ${title}`,
        },
        {
          key: 'change',
          header: text('column.change'),
          width: '140px',
          cell: ({ state }) => text(`change.${state}`),
        },
      ]}
    />
  );
};

const verdicts = ['met', 'not-met', 'not-applicable', 'undecided'] as const;

const IndicatorTable = ({ indicators }: Pick<Props['changes'], 'indicators'>) => {
  const text = useText('packages');
  const ui = useText('ui');
  const rows = indicators.flatMap(({ code, name, fields }) =>
    fields.map((field) => ({ code, name, ...field })),
  );
  const said = (field: string, value: string): string => {
    const verdict = field === 'verdict' ? verdicts.find((one) => one === value) : undefined;
    return verdict ? ui(`verdict.${verdict}`) : value;
  };
  return (
    <DataTable
      label={text('column.indicator')}
      rows={rows}
      rowKey={({ code, field }) => `${code} ${field}`}
      columns={[
        {
          key: 'indicator',
          header: text('column.indicator'),
          rowHeader: true,
          width: '30%',
          cell: ({ code, name, field }) => `${code}. ${name}: ${text(`field.${field}`)}`,
        },
        {
          key: 'before',
          header: text('column.before'),
          cell: ({ field, before }) => said(field, before),
        },
        {
          key: 'after',
          header: text('column.after'),
          cell: ({ field, after }) => said(field, after),
        },
      ]}
    />
  );
};
