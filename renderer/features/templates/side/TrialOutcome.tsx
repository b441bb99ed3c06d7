import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Templates.module.css';
import { TrialVerdict } from '../TrialVerdict.tsx';
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
  const { faults, findings, pages } = trial;
  return (
    <TrialVerdict
      trial={trial}
      titles={{
        faulty: text('trial.faulty', { count: faults.length }),
        passed: text('trial.passed', { pages }),
        failed: text('trial.form', { count: findings.length }),
      }}
    />
  );
};
