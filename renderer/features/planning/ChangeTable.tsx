import { Link } from 'wouter';
import type { Day } from '#shared/kernel/day.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { dayText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import { VerdictBadge } from '../../ui/VerdictBadge.tsx';

type Change = OutputOf<'planning.compare'>['changes'][number];

type Props = { readonly dossierId: string; readonly from: Day; readonly to: Day | null };

const useChangeColumns = ({ dossierId, from, to }: Props): readonly Column<Change>[] => {
  const text = useText('planning');
  return [
    {
      key: 'code',
      header: text('column.code'),
      width: '90px',
      rowHeader: true,
      cell: ({ code }) => <Link to={`/dossiers/${dossierId}/walk/${code}`}>{code}</Link>,
    },
    { key: 'name', header: text('column.name'), cell: ({ name }) => name },
    {
      key: 'before',
      header: dayText(from),
      width: '180px',
      cell: ({ before }) => <VerdictBadge verdict={before} plain />,
    },
    {
      key: 'after',
      header: to === null ? text('now') : dayText(to),
      width: '180px',
      cell: ({ after }) => <VerdictBadge verdict={after} plain />,
    },
  ];
};

/** Which indicators stood otherwise on two days; each leads to its page. */
export const ChangeTable = (props: Props) => {
  const text = useText('planning');
  const { dossierId, from, to } = props;
  const compared = useQuery('planning.compare', { dossierId, from, ...(to && { to }) });
  const columns = useChangeColumns(props);
  return (
    <Loaded query={compared}>
      {({ changes }) =>
        changes.length === 0 ? (
          <p>{text('compare.none')}</p>
        ) : (
          <DataTable
            label={text('compare.title')}
            columns={columns}
            rows={changes}
            rowKey={({ code }) => code}
          />
        )
      }
    </Loaded>
  );
};
