import { formatCount } from '#shared/kernel/number-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import papers from '../Paper.module.css';
import { FindingList } from '../preview/FindingList.tsx';
import classes from './Returned.module.css';
import type { ReturnedView } from './use-returned.ts';

type Props = { readonly name: string; readonly report: ReturnedView };

/** What a returned file breaks of the form, which of its numbers are others today, and what is left in it. */
export const ReturnedReport = ({ name, report }: Props) => {
  const text = useText('papers');
  return (
    <div className={classes.returned} role="status">
      <p className={classes.fileName}>{text('returned.of', { name })}</p>
      <Form report={report} />
      <Figures figures={report.figures} />
      {report.remarks.length > 0 && (
        <Notice tone="amber" title={text('returned.remarks')}>
          <ul className={papers.findings}>
            {report.remarks.map(({ kind, count, place }) => (
              <li key={kind}>
                {text(`returned.${kind}`, { count: formatCount(count) })}
                {place !== '' && `: ${place}`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
};

const Form = ({ report: { rules, findings } }: Pick<Props, 'report'>) => {
  const text = useText('papers');
  return findings.length === 0 ? (
    <Notice tone="green" title={text('form.good', { count: rules })} />
  ) : (
    <Notice tone="amber" title={text('form.findings', { count: formatCount(findings.length) })}>
      <FindingList findings={findings} />
    </Notice>
  );
};

const Figures = ({ figures }: Pick<ReturnedView, 'figures'>) => {
  const text = useText('papers');
  if (figures.length === 0) return <Notice tone="green" title={text('returned.sameFigures')} />;
  return (
    <Notice tone="amber" title={text('returned.figures', { count: formatCount(figures.length) })}>
      <ul className={papers.findings}>
        {figures.map(({ place, found, expected }) => (
          <li key={`${place} ${found}`}>
            {place}
            <p>{text('returned.figure', { found, expected })}</p>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
