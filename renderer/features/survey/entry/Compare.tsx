import { Button } from '@mantine/core';
import { useCommand } from '../../../app/use-command.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from './Entry.module.css';
import type { BallotsView } from './ballots-view.ts';

type Props = {
  readonly dossierId: string;
  readonly placeId: string;
  readonly view: BallotsView;
};
type Difference = BallotsView['differing'][number];

/** Where the two entries differ, and which of them the paper bears out. */
export const Compare = (props: Props) => {
  const text = useText('survey');
  const { differing, once, settled } = props.view;
  const columns = useColumns(props);
  return (
    <div className={classes.compare}>
      <Summary view={props.view} />
      {differing.length > 0 && (
        <DataTable
          label={text('entry.compare')}
          columns={columns}
          rows={differing}
          rowKey={({ number }) => String(number)}
        />
      )}
      {once.length > 0 && <p>{text('compare.once', { numbers: once.join(', ') })}</p>}
      {settled.length > 0 && <p>{text('compare.settled', { numbers: settled.join(', ') })}</p>}
    </div>
  );
};

const Summary = ({ view }: Pick<Props, 'view'>) => {
  const text = useText('survey');
  const { differing, once, ballots } = view;
  const numbers = new Set(ballots.map(({ number }) => number));
  const twice = numbers.size - once.length;
  if (twice === 0) return <Notice tone="blue" live title={text('compare.nothing')} />;
  if (differing.length > 0)
    return <Notice tone="amber" live title={text('compare.differ', { count: differing.length })} />;
  return <Notice tone="green" live title={text('compare.alike', { count: twice })} />;
};

const useColumns = (props: Props): readonly Column<Difference>[] => {
  const text = useText('survey');
  return [
    {
      key: 'number',
      header: text('compare.number'),
      width: '88px',
      rowHeader: true,
      cell: ({ number }) => number,
    },
    {
      key: 'difference',
      header: text('compare.difference'),
      cell: (row) => <Lines row={row} />,
    },
    {
      key: 'choose',
      header: text('compare.choose'),
      width: '280px',
      cell: (row) => <Choose {...props} row={row} />,
    },
  ];
};

const Lines = ({ row }: { readonly row: Difference }) => {
  const text = useText('survey');
  const { first, second, questions } = row;
  const word = (answers: string | null, question: number) =>
    text(answers?.[question - 1] === '1' ? 'compare.yes' : 'compare.no');
  const validity = (answers: string | null) =>
    text(answers === '' ? 'compare.notValid' : 'compare.valid');
  if (questions.length === 0)
    return <>{text('compare.invalid', { first: validity(first), second: validity(second) })}</>;
  return questions.map((question) => (
    <div key={question}>
      {text('compare.line', {
        question,
        first: word(first, question),
        second: word(second, question),
      })}
    </div>
  ));
};

const sides = ['first', 'second'] as const;
const labels = {
  first: ['compare.takeFirst', 'compare.takeFirstOf'],
  second: ['compare.takeSecond', 'compare.takeSecondOf'],
} as const;

/** Settling writes a third line; both entries stay as they were typed. */
const Choose = ({ dossierId, placeId, view, row }: Props & { readonly row: Difference }) => {
  const text = useText('survey');
  const save = useCommand('survey.saveBallot');
  const { number } = row;
  const take = (side: (typeof sides)[number]) => {
    const typed = view.ballots.find((one) => one.number === number && one.pass === side);
    if (typed) void save.run({ ...typed, dossierId, placeId, pass: 'settled' });
  };
  return (
    <span className={classes.choose}>
      {sides.map((side) => (
        <Button
          key={side}
          size="compact-md"
          variant="default"
          loading={save.pending}
          aria-label={text(labels[side][1], { number })}
          onClick={() => take(side)}
        >
          {text(labels[side][0])}
        </Button>
      ))}
    </span>
  );
};
