import { useMemo } from 'react';
import {
  procedureDifferences,
  type ProcedureDifference,
} from '#shared/procedures/own/differences.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { differenceField } from '../difference-field.ts';
import type { PartProps } from '../ProcedurePage.tsx';

/** What the office changed in the program's procedure. */
export const DifferencesPart = ({ view: { shipped }, desk: { draft } }: PartProps) => {
  const text = useText('procedureFaults');
  const parts = useText('procedures');
  const rows = useMemo(() => procedureDifferences(shipped, draft), [shipped, draft]);
  const columns: readonly Column<ProcedureDifference>[] = [
    {
      key: 'place',
      header: text('difference.place'),
      rowHeader: true,
      width: '32%',
      cell: (one) => <Place one={one} />,
    },
    { key: 'before', header: text('difference.before'), cell: ({ before }) => before ?? '–' },
    { key: 'after', header: text('difference.after'), cell: ({ after }) => after ?? '–' },
  ];
  return (
    <Section title={parts('part.differences')} lead={text('difference.lead')}>
      {rows.length === 0 ? (
        <p>{text('difference.none')}</p>
      ) : (
        <DataTable
          label={parts('part.differences')}
          columns={columns}
          rows={rows}
          rowKey={({ part, line, field }) => `${part} ${line} ${field}`}
        />
      )}
    </Section>
  );
};

const Place = ({ one }: { readonly one: ProcedureDifference }) => {
  const { part, line, name, field } = one;
  const where = useText('procedureFaults')(`section.${part}`);
  const what = useText('procedures')(differenceField(field === '' ? line : field));
  if (name !== '') return `${where}: ${name}${field === '' ? '' : ` (${what})`}`;
  return field === 'order' || line === ''
    ? `${where}${field === '' ? '' : `: ${what}`}`
    : `${where}: ${what}`;
};
