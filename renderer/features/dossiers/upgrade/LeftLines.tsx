import { useErrorText } from '../../../app/errors/use-error-text.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from './Upgrade.module.css';

type LeftLine = OutputOf<'assessments.previewUpgrade'>['left'][number];

/** What the province decided and the other text can't take: told before the change, line by line. */
export const LeftLines = ({ lines }: { readonly lines: readonly LeftLine[] }) => {
  const text = useText('upgrade');
  const errorText = useErrorText();
  if (lines.length === 0) return null;
  const columns: readonly Column<LeftLine>[] = [
    {
      key: 'line',
      header: text('left.line'),
      rowHeader: true,
      cell: (line) => <LineCell line={line} />,
    },
    { key: 'act', header: text('left.act'), width: '260px', cell: ({ act }) => act },
    {
      key: 'why',
      header: text('column.why'),
      width: '300px',
      cell: ({ fault }) => errorText(fault).title,
    },
  ];
  return (
    <div className={classes.left}>
      <Notice tone="amber" title={text('left.title', { count: lines.length })}>
        {text('left.body')}
      </Notice>
      <DataTable
        label={text('left.table')}
        columns={columns}
        rows={lines}
        rowKey={({ kind, code, words, act }) => [kind, code, words, act].join(' ')}
      />
    </div>
  );
};

const LineCell = ({ line: { kind, code, words } }: { readonly line: LeftLine }) => {
  const text = useText('upgrade');
  return (
    <>
      {text(`left.${kind}`, { code })}
      <p className={classes.before}>{words}</p>
    </>
  );
};
