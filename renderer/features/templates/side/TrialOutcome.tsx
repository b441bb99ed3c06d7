import { useErrorText } from '../../../app/errors/use-error-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Templates.module.css';
import type { Trial } from './TemplateTrial.tsx';

type Props = { readonly trial: Trial; readonly isOld: boolean };

/** Whether the text can be used, and if not, why. */
export const TrialOutcome = ({ trial, isOld }: Props) => {
  const text = useText('templates');
  return (
    <>
      {isOld && <p className={classes.quiet}>{text('trial.old')}</p>}
      <Verdict trial={trial} />
      {trial.gaps.length > 0 && (
        <Notice tone="blue" title={text('trial.gaps')}>
          <ul className={classes.list}>
            {trial.gaps.map(({ field, label }) => (
              <li key={field}>{label}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
};

const Verdict = ({ trial }: Pick<Props, 'trial'>) => {
  const text = useText('templates');
  const errorText = useErrorText();
  const { faults, refusal, findings, passed, pages } = trial;
  if (faults.length > 0)
    return <Notice tone="amber" title={text('trial.faulty', { count: faults.length })} live />;
  if (refusal) {
    const { title, action } = errorText(refusal);
    return (
      <Notice tone="red" title={title} live>
        {action}
      </Notice>
    );
  }
  if (passed) return <Notice tone="green" title={text('trial.passed', { pages })} live />;
  return (
    <Notice tone="red" title={text('trial.form', { count: findings.length })} live>
      <ul className={classes.list}>
        {findings.map(({ rule, words, basis, found }) => (
          <li key={`${rule} ${found}`}>
            <strong>{words}</strong> ({basis})<p>{text('trial.found', { found })}</p>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
