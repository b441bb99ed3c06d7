import { useErrorText } from '../../../app/errors/use-error-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Templates.module.css';
import type { WordTried } from './WordTrial.tsx';

type Props = { readonly trial: WordTried };

/** Whether the file can be used, and if not, why; what it leaves out is told either way. */
export const WordOutcome = ({ trial }: Props) => {
  const text = useText('templates');
  return (
    <>
      <Verdict trial={trial} />
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
  const errorText = useErrorText();
  const { faults, refusal, findings, figures, passed } = trial;
  if (faults.length > 0)
    return <Notice tone="amber" title={text('word.faults', { count: faults.length })} live />;
  if (refusal) {
    const { title, action } = errorText(refusal);
    return (
      <Notice tone="red" title={title} live>
        {action}
      </Notice>
    );
  }
  if (passed) return <Notice tone="green" title={text('word.passed')} live />;
  return (
    <Notice
      tone="red"
      title={text('word.failed', { count: findings.length + figures.length })}
      live
    >
      <ul className={classes.list}>
        {figures.map(({ place, found, expected }) => (
          <li key={place}>{text('word.figure', { place, found, expected })}</li>
        ))}
        {findings.map(({ rule, words, basis, found }) => (
          <li key={`${rule} ${found}`}>
            <strong>{words}</strong> ({basis})<p>{text('trial.found', { found })}</p>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
