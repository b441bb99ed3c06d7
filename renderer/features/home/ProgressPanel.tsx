import { IconCircleCheck, IconTrendingDown, IconTrendingUp } from '@tabler/icons-react';
import type { EvaluationView } from '#shared/contract/assessments.views.ts';
import { formatCount } from '#shared/kernel/number-text.ts';
import { dayText } from '../../ui/day-text.ts';
import { Stat } from '../../ui/Stat.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './ProgressPanel.module.css';
import { VerdictBar } from './VerdictBar.tsx';

/** How far the dossier is, in criteria and indicators. */
export const ProgressPanel = ({ evaluation }: { readonly evaluation: EvaluationView }) => {
  const text = useText('home');
  const { criteria, indicators } = evaluation.totals;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress" className={classes.title}>
        {text('progress')}
      </h2>
      <Stat value={`${criteria.met}/${criteria.total}`} label={text('criteria')} />
      <Stat
        value={`${indicators.counted}/${indicators.total}`}
        label={text('indicators')}
        detail={`(${indicators.percent.replace('.', ',')}%)`}
      />
      <VerdictBar counts={indicators} />
      <ul className={classes.notes}>
        {indicators.notApplicable > 0 && (
          <li>{text('ofWhichNotApplicable', { count: formatCount(indicators.notApplicable) })}</li>
        )}
        {indicators.known < indicators.total && (
          <li>{text('known', { known: indicators.known })}</li>
        )}
        <Change change={evaluation.change} />
        {evaluation.verdict === 'met' && (
          <li className={classes.met}>
            <IconCircleCheck size={18} aria-hidden /> {text('setMet')}
          </li>
        )}
      </ul>
    </section>
  );
};

/** Against the day the dossier compares with, with its sign in the number as well as in the arrow. */
const Change = ({ change }: { readonly change: EvaluationView['change'] }) => {
  const text = useText('home');
  if (!change) return null;
  const { indicators, since } = change;
  const Arrow = indicators < 0 ? IconTrendingDown : IconTrendingUp;
  const signed = indicators > 0 ? `+${indicators}` : `${indicators}`.replace('-', '−');
  return (
    <li className={classes.change} data-down={indicators < 0 || undefined}>
      <Arrow size={18} aria-hidden /> {text('since', { change: signed, day: dayText(since) })}
    </li>
  );
};
