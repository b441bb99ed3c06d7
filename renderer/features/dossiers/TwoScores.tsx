import { Link } from 'wouter';
import type { Day } from '#shared/kernel/day.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { dayText } from '../../ui/day-text.ts';
import { shareText } from '../../ui/share-text.ts';
import { useText } from '../../ui/use-text.ts';
import { VerdictBadge } from '../../ui/VerdictBadge.tsx';

type Score = NonNullable<OutputOf<'planning.standing'>['own']>;

type Props = {
  readonly own: Score;
  readonly lower: Score | null;
  readonly on: Day;
  readonly lowerTitle: string;
};

/** Both grades of one unit, each with the day its score stands for. */
export const TwoScores = ({ own, lower, on, lowerTitle }: Props) => {
  const text = useText('dossiers');
  const columns = useColumns(on);
  return (
    <DataTable
      label={text('lower.table', { set: lowerTitle, day: dayText(on) })}
      columns={columns}
      rows={lower ? [own, lower] : [own]}
      rowKey={({ dossierId }) => dossierId}
    />
  );
};

const shareColumn = (key: 'criteria' | 'indicators', header: string): Column<Score> => ({
  key,
  header,
  numeric: true,
  width: '140px',
  cell: (score) => shareText(score[key]),
});

const useColumns = (on: Day): readonly Column<Score>[] => {
  const text = useText('dossiers');
  return [
    {
      key: 'set',
      header: text('column.set'),
      rowHeader: true,
      cell: ({ dossierId, setTitle, year }) => (
        <Link to={`/dossiers/${dossierId}`}>{`${setTitle} · ${year}`}</Link>
      ),
    },
    {
      key: 'on',
      header: text('lower.on'),
      width: '210px',
      cell: (score) =>
        text(score.basis === 'current' ? 'lower.current' : 'lower.snapshot', {
          day: dayText(score.on),
        }) + (score.on === on ? '' : ' *'),
    },
    shareColumn('criteria', text('lower.criteria')),
    shareColumn('indicators', text('lower.indicators')),
    {
      key: 'verdict',
      header: text('lower.verdict'),
      width: '170px',
      cell: ({ verdict }) => <VerdictBadge verdict={verdict} plain />,
    },
  ];
};
