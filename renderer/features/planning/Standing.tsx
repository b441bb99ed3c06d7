import { Link } from 'wouter';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { dayText } from '../../ui/day-text.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { VerdictBadge } from '../../ui/VerdictBadge.tsx';
import { shareText } from '../../ui/share-text.ts';

type Row = OutputOf<'planning.standing'>['dossiers'][number];

const useSetColumns = (): readonly Column<Row>[] => {
  const text = useText('planning');
  return [
    {
      key: 'set',
      header: text('column.set'),
      rowHeader: true,
      cell: (row) => (
        <Link to={`/dossiers/${row.dossierId}`}>{`${row.setTitle} · ${row.year}`}</Link>
      ),
    },
    { key: 'asOf', header: text('column.asOf'), cell: ({ asOf }) => dayText(asOf) },
    {
      key: 'criteria',
      header: text('column.criteria'),
      numeric: true,
      cell: ({ criteria }) => shareText(criteria),
    },
    {
      key: 'indicators',
      header: text('column.indicators'),
      numeric: true,
      cell: ({ indicators }) => shareText(indicators),
    },
    {
      key: 'verdict',
      header: text('column.verdict'),
      cell: ({ verdict }) => <VerdictBadge verdict={verdict} plain />,
    },
  ];
};

/** Every set the unit works on, each counted apart; what one asks of another stands on the page of the dossier. */
export const Standing = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('planning');
  const columns = useSetColumns();
  const { data } = useQuery('planning.standing', { dossierId });
  if (!data) return null;
  return (
    <Section title={text('standing.title')} lead={text('standing.lead')}>
      {(data.alreadyHeld !== null || data.required.length > 0) && (
        <p>
          <Link to={`/dossiers/${dossierId}`}>{text('standing.asks')}</Link>
        </p>
      )}
      <DataTable
        label={text('standing.title')}
        columns={columns}
        rows={data.dossiers}
        rowKey={(row) => row.dossierId}
      />
    </Section>
  );
};
