import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { dayText } from '../../ui/day-text.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { shareText } from '../../ui/share-text.ts';

type Kept = OutputOf<'planning.snapshots'>[number];

/** The days whose verdicts were kept, newest first. */
export const KeptDays = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('planning');
  const { data: days = [] } = useQuery('planning.snapshots', { dossierId });
  const columns: readonly Column<Kept>[] = [
    { key: 'on', header: text('column.day'), rowHeader: true, cell: ({ on }) => dayText(on) },
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
  ];
  return (
    <Section title={text('days.title')} lead={text('days.lead')}>
      {days.length === 0 ? (
        <p>{text('days.none')}</p>
      ) : (
        <DataTable
          label={text('days.title')}
          columns={columns}
          rows={days}
          rowKey={({ on }) => on}
        />
      )}
    </Section>
  );
};
