import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { instantText } from '../../ui/day-text.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';

type HandedOut = OutputOf<'merges.handOuts'>[number];

/** To whom what was given; nothing while nothing was. */
export const HandOutList = () => {
  const text = useText('merges');
  const columns: readonly Column<HandedOut>[] = [
    {
      key: 'at',
      header: text('column.at'),
      rowHeader: true,
      width: '16%',
      cell: ({ at }) => instantText(at),
    },
    { key: 'recipient', header: text('column.recipient'), cell: ({ recipient }) => recipient },
    { key: 'scope', header: text('column.scope'), cell: (row) => <ScopeOf row={row} /> },
    { key: 'by', header: text('column.by'), cell: ({ officer }) => officer },
    { key: 'file', header: text('column.file'), cell: ({ fileName }) => fileName },
  ];
  return (
    <Loaded query={useQuery('merges.handOuts', {})}>
      {(rows) =>
        rows.length > 0 && (
          <Section title={text('handOuts.title')}>
            <DataTable
              label={text('handOuts.title')}
              rows={rows}
              rowKey={({ handOutId }) => handOutId}
              columns={columns}
            />
          </Section>
        )
      }
    </Loaded>
  );
};

const ScopeOf = ({ row: { scope } }: { readonly row: HandedOut }) => {
  const text = useText('merges');
  return scope.kind === 'indicators'
    ? text('scope.codes', { codes: scope.codes.join(', ') })
    : text(`scope.${scope.kind}`);
};
