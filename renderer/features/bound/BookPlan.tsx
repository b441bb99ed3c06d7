import type { ReactNode } from 'react';
import { formatCount } from '#shared/kernel/number-text.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { megabytes } from '../../ui/byte-text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { UnboundTable } from './UnboundTable.tsx';

type Props = { readonly plan: OutputOf<'binder.boundPlan'>; readonly choice: ReactNode };

/** What the book would hold if it were bound now. */
export const BookPlan = ({ plan, choice }: Props) => {
  const text = useText('bound');
  const { papers, proofs, files, pages, sizeBytes, unbound } = plan;
  const count = formatCount(papers.filter(({ state }) => state !== 'refused').length);
  return (
    <>
      <Section title={text('holds')}>
        <FactList
          facts={[
            { term: text('papers'), value: text('papersCount', { count }) },
            {
              term: text('proofs'),
              value: text('proofsCount', { count: formatCount(proofs), files: formatCount(files) }),
            },
            { term: text('pages'), value: formatCount(pages) },
            { term: text('size'), value: megabytes(sizeBytes) },
          ]}
        />
        {choice}
      </Section>
      <Section title={text('papers')}>
        <PaperStates papers={papers} />
      </Section>
      {unbound.length > 0 && (
        <Section
          title={text('withoutPages', { count: formatCount(unbound.length) })}
          lead={text('withoutPagesLead')}
        >
          <UnboundTable rows={unbound} />
        </Section>
      )}
    </>
  );
};

const PaperStates = ({ papers }: Pick<Props['plan'], 'papers'>) => {
  const text = useText('bound');
  return (
    <DataTable
      label={text('papers')}
      rows={papers}
      rowKey={({ paper }) => paper}
      columns={[
        { key: 'name', header: text('column.paper'), rowHeader: true, cell: ({ name }) => name },
        {
          key: 'state',
          header: text('column.state'),
          width: '50%',
          cell: ({ state }) => text(`state.${state}`),
        },
      ]}
    />
  );
};
