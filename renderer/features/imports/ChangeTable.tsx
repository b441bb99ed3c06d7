import {
  IconAlertTriangle,
  IconCirclePlus,
  IconEdit,
  IconEqual,
  IconEyeOff,
  IconMinus,
  type Icon,
} from '@tabler/icons-react';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { useErrorText } from '../../app/errors/use-error-text.ts';
import { Chip } from '../../ui/Chip.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useText } from '../../ui/use-text.ts';
import type { Tone } from '../../ui/verdict-look.ts';
import type { Preview, PreviewRow } from './import-types.ts';
import classes from './Imports.module.css';
import { useFieldName } from './use-field-name.ts';

const look: Readonly<Record<PreviewRow['state'], { readonly tone: Tone; readonly icon: Icon }>> = {
  new: { tone: 'green', icon: IconCirclePlus },
  changed: { tone: 'blue', icon: IconEdit },
  same: { tone: 'grey', icon: IconEqual },
  refused: { tone: 'red', icon: IconAlertTriangle },
  hidden: { tone: 'amber', icon: IconEyeOff },
  empty: { tone: 'grey', icon: IconMinus },
};

const states = ['new', 'changed', 'same', 'refused', 'hidden', 'empty'] as const;

/** Every row with what it would do; what can't be taken says why, beside the row. */
export const ChangeTable = ({ preview }: { readonly preview: Preview }) => {
  const text = useText('imports');
  const columns: readonly Column<PreviewRow>[] = [
    { key: 'line', header: text('row.line'), width: '72px', cell: ({ line }) => line },
    {
      key: 'indicator',
      header: text('row.indicator'),
      width: '34%',
      rowHeader: true,
      cell: ({ code, name }) => (
        <>
          <strong>{code}</strong> {name}
        </>
      ),
    },
    {
      key: 'state',
      header: text('row.state'),
      width: '150px',
      cell: ({ state }) => (
        <Chip {...look[state]} plain>
          {text(`state.${state}`)}
        </Chip>
      ),
    },
    { key: 'change', header: text('row.change'), cell: (row) => <RowChange row={row} /> },
  ];
  return (
    <>
      <Counts preview={preview} />
      <DataTable
        label={text('changes.title')}
        columns={columns}
        rows={preview.rows}
        rowKey={({ line }) => String(line)}
      />
    </>
  );
};

const Counts = ({ preview: { counts } }: { readonly preview: Preview }) => {
  const text = useText('imports');
  return (
    <ul className={classes.counts} aria-label={text('changes.counts')}>
      {states
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <li key={state}>
            <Chip {...look[state]}>
              {counts[state]} {text(`state.${state}`)}
            </Chip>
          </li>
        ))}
    </ul>
  );
};

const RowChange = ({ row: { error, changes } }: { readonly row: PreviewRow }) => {
  const fieldName = useFieldName();
  const errorText = useErrorText();
  const valueText = useValueText();
  if (error) {
    const { title, action } = errorText(error);
    return (
      <>
        {title}. <span className={classes.soft}>{action}</span>
      </>
    );
  }
  return (
    <ul className={classes.samples}>
      {changes.map(({ field, old, new: next }) => (
        <li key={field}>
          <span className={classes.soft}>{fieldName(field)}:</span>{' '}
          {old !== null && <span className={classes.before}>{valueText(field, old)} → </span>}
          <strong>{next === null ? '–' : valueText(field, next)}</strong>
        </li>
      ))}
    </ul>
  );
};

/** Numbers in the Vietnamese form, verdicts and yes or no in words. */
const useValueText = (): ((field: string, value: string) => string) => {
  const text = useText('imports');
  const verdicts = useText('ui');
  return (field, value) => {
    if (field === 'achieved') return text(value === 'true' ? 'value.yes' : 'value.no');
    if (field === 'verdict' && isVerdict(value)) return verdicts(`verdict.${value}`);
    const number = decimalSchema.safeParse(value);
    return number.success ? formatDecimal(number.data) : value;
  };
};

const isVerdict = (value: string): value is 'met' | 'not-met' | 'not-applicable' =>
  value === 'met' || value === 'not-met' || value === 'not-applicable';
