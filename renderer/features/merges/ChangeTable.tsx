import { fieldWord, isReadable, valueWord } from '../../app/history/value-words.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { instantText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import { placeKey, recordWords, type Change } from './merge-words.ts';
import classes from './Merges.module.css';

type Props = { readonly changes: readonly Change[]; readonly total: number };

const mostShown = 300;

/** What stood and what stands afterwards, line by line; inner workings (ids, hashes) are only counted. */
export const ChangeTable = ({ changes, total }: Props) => {
  const text = useText('merges');
  const shown = changes.filter(isShown).slice(0, mostShown);
  const columns = useColumns();
  return (
    <>
      {shown.length > 0 && (
        <DataTable label={text('preview.table')} rows={shown} rowKey={placeKey} columns={columns} />
      )}
      {total > shown.length && (
        <p className={classes.quiet}>{text('more', { count: total - shown.length })}</p>
      )}
    </>
  );
};

/** Fields of a record that was not there before are read in its line "added" and in their own values. */
const isShown = ({ field, before, after }: Change): boolean =>
  isReadable({ field, oldValue: before ?? null, newValue: after });

const useColumns = (): readonly Column<Change>[] => {
  const text = useText('merges');
  const valueOf = useValueWords();
  return [
    {
      key: 'where',
      header: text('column.where'),
      rowHeader: true,
      width: '30%',
      cell: (change) => <Where change={change} />,
    },
    {
      key: 'before',
      header: text('column.before'),
      cell: (change) => <span className={classes.value}>{valueOf(change, change.before)}</span>,
    },
    {
      key: 'after',
      header: text('column.after'),
      cell: (change) => <span className={classes.value}>{valueOf(change, change.after)}</span>,
    },
    {
      key: 'by',
      header: text('column.by'),
      width: '18%',
      cell: ({ by }) => (
        <>
          {by.officer} <span className={classes.quiet}>{instantText(by.at)}</span>
        </>
      ),
    },
  ];
};

const isRemoval = ({ field }: Change): boolean => field === 'removed';

const Where = ({ change }: { readonly change: Change }) => {
  const [records, history] = [useText('records'), useText('history')];
  return (
    <>
      <span className={classes.where}>{recordWords(change, { records, history })}</span>
      {!isRemoval(change) && <> · {fieldWord(change.field, history)}</>}
    </>
  );
};

const useValueWords = (): ((change: Change, value: Change['before']) => string) => {
  const [text, history, ui] = [useText('merges'), useText('history'), useText('ui')];
  return (change, value) => {
    if (value === undefined) return text('none');
    if (!isRemoval(change)) return valueWord(value, { history, ui });
    return text(value === true ? 'record.gone' : 'record.added');
  };
};
