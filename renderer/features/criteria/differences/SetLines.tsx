import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from './Differences.module.css';
import type { Comparison } from './difference-filter.ts';

type Lines = Comparison['lines'];
type Line = Lines[number];

/** Acts, preconditions and rules of which only one side has a line, kind by kind. */
export const SetLines = ({ lines }: { readonly lines: Lines }) => {
  const text = useText('differences');
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  const cellOf = (kind: Line['kind'], side: Line['change']) => (
    <LineCell lines={lines.filter((line) => line.kind === kind && line.change === side)} />
  );
  const columns: readonly Column<Line['kind']>[] = [
    {
      key: 'kind',
      header: text('column.field'),
      cell: (kind) => text(`line.${kind}`),
      rowHeader: true,
      width: '20%',
    },
    { key: 'before', header: text('before'), cell: (kind) => cellOf(kind, 'removed') },
    { key: 'after', header: text('after'), cell: (kind) => cellOf(kind, 'added') },
  ];
  return (
    <Section title={text('set')}>
      <DataTable label={text('set')} columns={columns} rows={kinds} rowKey={(kind) => kind} />
    </Section>
  );
};

const LineCell = ({ lines }: { readonly lines: readonly Line[] }) => {
  const text = useText('differences');
  if (lines.length === 0) return <span className={classes.quiet}>{text('none')}</span>;
  return lines.map((line) => (
    <p key={line.text} className={classes.line}>
      {line.text}
    </p>
  ));
};
