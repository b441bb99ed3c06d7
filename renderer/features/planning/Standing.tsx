import { Link } from 'wouter';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { dayText } from '../../ui/day-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { VerdictBadge } from '../../ui/VerdictBadge.tsx';
import { shareText } from './share-text.ts';

type View = OutputOf<'planning.standing'>;
type Row = View['dossiers'][number];

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

/** Every set the unit works on, each counted apart, and what one asks of another. */
export const Standing = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('planning');
  const columns = useSetColumns();
  const { data } = useQuery('planning.standing', { dossierId });
  if (!data) return null;
  return (
    <Section title={text('standing.title')} lead={text('standing.lead')}>
      {data.alreadyHeld && (
        <Notice tone="amber" title={text('standing.held')}>
          {`${data.alreadyHeld.act} (${data.alreadyHeld.year})`}
        </Notice>
      )}
      {data.required.map((required) => (
        <Required key={required.setId} required={required} />
      ))}
      <DataTable
        label={text('standing.title')}
        columns={columns}
        rows={data.dossiers}
        rowKey={(row) => row.dossierId}
      />
    </Section>
  );
};

/** The decision and today's score stand side by side: the one does not prove the other. */
const Required = ({ required }: { readonly required: View['required'][number] }) => {
  const text = useText('planning');
  const { title, recognised, dossier } = required;
  const decision = recognised
    ? text('standing.recognised', { act: recognised.act, year: recognised.year })
    : text('standing.notRecognised');
  const scores = {
    met: text('standing.holds'),
    'not-met': text('standing.fails'),
    'not-applicable': text('standing.open'),
    undecided: text('standing.open'),
  };
  const score = dossier ? scores[dossier.verdict] : text('standing.noDossier');
  return (
    <Notice
      tone={recognised && dossier?.verdict === 'met' ? 'blue' : 'amber'}
      title={text('standing.asks', { set: title })}
    >
      {`${decision} ${score}`}
    </Notice>
  );
};
