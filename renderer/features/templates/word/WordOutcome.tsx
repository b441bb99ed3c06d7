import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import { TrialVerdict } from '../TrialVerdict.tsx';
import classes from '../Templates.module.css';
import type { WordTried } from './WordTrial.tsx';

type Props = { readonly trial: WordTried };

/** Whether the file can be used, and if not, why; what it leaves out is told either way. */
export const WordOutcome = ({ trial }: Props) => {
  const text = useText('templates');
  return (
    <>
      <Verdict trial={trial} />
      {trial.typed.length > 0 && (
        <Notice tone="amber" title={text('word.typed', { count: trial.typed.length })}>
          <p>{text('word.typedWhy')}</p>
          <ul className={classes.list}>
            {trial.typed.map(({ near, found }) => (
              <li key={`${near} ${found}`}>{text('word.typedLine', { near, found })}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Told title={text('word.leftOut')} names={trial.leftOut} />
      <Told title={text('trial.gaps')} names={trial.gaps.map(({ label }) => label)} />
    </>
  );
};

const Told = ({ title, names }: { readonly title: string; readonly names: readonly string[] }) =>
  names.length === 0 ? null : (
    <Notice tone="blue" title={title}>
      {names.join('; ')}
    </Notice>
  );

const Verdict = ({ trial }: Props) => {
  const text = useText('templates');
  const { faults, findings, figures } = trial;
  return (
    <TrialVerdict
      trial={trial}
      titles={{
        faulty: text('word.faults', { count: faults.length }),
        passed: text('word.passed'),
        failed: text('word.failed', { count: findings.length + figures.length }),
      }}
    />
  );
};
