import type { ReviewResult } from '#shared/review/review.ts';
import { useCommand } from '../../../../app/use-command.ts';
import { useText } from '../../../../ui/use-text.ts';
import { VerdictBadge } from '../../../../ui/VerdictBadge.tsx';
import type { At, ReportedIndicator } from '../review-types.ts';
import { ResultFields } from './ResultFields.tsx';
import classes from './Results.module.css';
import { VerdictChoice } from './VerdictChoice.tsx';

type Props = {
  readonly at: At;
  readonly indicator: ReportedIndicator;
  readonly result: ReviewResult | null;
  readonly offices: readonly string[];
  /** Who looked at the other indicators of the criterion. */
  readonly office: string;
};

/** One indicator: what the unit reports, and what was found; the first verdict makes its record. */
export const ResultRow = ({ at, indicator, result, offices, office }: Props) => {
  const text = useText('review');
  const save = useCommand('review.saveResult');
  const { code } = indicator;
  const blank = { result: '', place: '', opinion: '', office, number: '', on: null };
  return (
    <li className={classes.row} aria-label={text('result.of', { code })}>
      <Reported indicator={indicator} />
      {result ? (
        <ResultFields result={result} offices={offices} />
      ) : (
        <div className={classes.fields}>
          <VerdictChoice
            stage={at.stage}
            verdict={null}
            onChoose={(verdict) => void save.run({ ...at, code, verdict, ...blank })}
          />
        </div>
      )}
    </li>
  );
};

const Reported = ({ indicator }: Pick<Props, 'indicator'>) => {
  const text = useText('review');
  const { code, name, reported, verdict } = indicator;
  return (
    <div className={classes.reported}>
      <span>
        <strong>{code}</strong> {name}
      </span>
      <span className={classes.own}>
        {reported === ''
          ? text('result.notReported')
          : text('result.reported', { result: reported })}
        <VerdictBadge verdict={verdict} plain />
      </span>
    </div>
  );
};
