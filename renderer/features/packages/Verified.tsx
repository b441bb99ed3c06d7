import { packageProblemText } from '#shared/messages/package-problem-text.ts';
import { formatCount } from '#shared/kernel/number-text.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { megabytes } from '../../ui/byte-text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { instantText } from '../../ui/day-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import classes from './Packages.module.css';

type Props = { readonly verified: OutputOf<'packages.verify'> };

/** Every problem of a package on one page, or that there is none. */
export const Verified = ({ verified }: Props) => {
  const text = useText('packages');
  const { ok, about, files, sizeBytes, sha256, problems } = verified;
  if (ok)
    return (
      <Notice
        tone="green"
        title={text('sound', { files: formatCount(files), size: megabytes(sizeBytes) })}
        live
      >
        {about && (
          <p className={classes.hash}>
            {text('soundBy', { by: about.madeBy, day: instantText(about.madeAt), sha256 })}
          </p>
        )}
      </Notice>
    );
  return (
    <div className={classes.stack}>
      <Notice tone="red" title={text('damaged', { count: formatCount(problems.length) })} live>
        <p>{text('damagedLead')}</p>
      </Notice>
      <Problems problems={problems} />
    </div>
  );
};

const Problems = ({ problems }: Pick<Props['verified'], 'problems'>) => {
  const text = useText('packages');
  const language = useLanguage();
  const rows = problems.map((problem, index) => ({ ...problem, index }));
  return (
    <DataTable
      label={text('column.problem')}
      rows={rows}
      rowKey={({ index }) => String(index)}
      columns={[
        {
          key: 'path',
          header: text('column.path'),
          rowHeader: true,
          width: '40%',
          cell: ({ path }) => (path === '' ? text('whole') : path),
        },
        {
          key: 'problem',
          header: text('column.problem'),
          cell: (problem) => packageProblemText(language, problem),
        },
      ]}
    />
  );
};
