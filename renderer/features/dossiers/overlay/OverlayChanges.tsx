import type { OutputOf } from '../../../bridge/client.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import { VerdictBadge } from '../../../ui/VerdictBadge.tsx';
import classes from './OverlayChange.module.css';

type Preview = OutputOf<'assessments.overlayPreview'>;
type Change = Preview['changes'][number];

/** Changed verdicts first: they are what an officer looks for. */
export const OverlayChanges = ({ preview }: { readonly preview: Preview }) => {
  const text = useText('overlays');
  const { changes, before, after } = preview;
  if (changes.length === 0) return <Notice tone="green" title={text('change.nothing')} live />;
  const [verdicts, levels] = [changes.filter(isVerdict), changes.filter((one) => !isVerdict(one))];
  return (
    <>
      <div className={classes.told}>
        <Notice
          tone="blue"
          live
          title={text('change.count', { verdicts: verdicts.length, levels: levels.length })}
        >
          {text('change.totals', {
            before: `${before.indicators.met}/${before.indicators.total}`,
            after: `${after.indicators.met}/${after.indicators.total}`,
          })}
        </Notice>
      </div>
      <ChangeTable changes={[...verdicts, ...levels]} />
    </>
  );
};

const isVerdict = ({ before, after }: Change): boolean => before?.verdict !== after?.verdict;

const ChangeTable = ({ changes }: { readonly changes: readonly Change[] }) => {
  const text = useText('overlays');
  const columns: readonly Column<Change>[] = [
    {
      key: 'name',
      header: text('column.indicator'),
      rowHeader: true,
      cell: ({ code, name }) => `${code} ${name}`,
    },
    {
      key: 'before',
      header: text('change.before'),
      width: '260px',
      cell: ({ before }) => <Side side={before} missing={text('change.added')} />,
    },
    {
      key: 'after',
      header: text('change.after'),
      width: '300px',
      cell: ({ after }) => <Side side={after} missing={text('change.removed')} />,
    },
  ];
  return (
    <DataTable
      label={text('change.table')}
      columns={columns}
      rows={changes}
      rowKey={({ code }) => code}
      isChosen={isVerdict}
    />
  );
};

type SideProps = { readonly side: Change['before']; readonly missing: string };

const Side = ({ side, missing }: SideProps) =>
  side === null ? (
    <span className={classes.quiet}>{missing}</span>
  ) : (
    <>
      <VerdictBadge verdict={side.verdict} plain />
      <div>{side.required}</div>
      {side.act !== '' && <div className={classes.quiet}>{side.act}</div>}
    </>
  );
