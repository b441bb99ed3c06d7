import type { AppError } from '#shared/kernel/app-error.ts';
import { useErrorText } from '../../app/errors/use-error-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Templates.module.css';

type Finding = {
  readonly rule: string;
  readonly words: string;
  readonly basis: string;
  readonly found: string;
};

type Figure = { readonly place: string; readonly found: string; readonly expected: string };

type Props = {
  readonly trial: {
    readonly passed: boolean;
    readonly faults: readonly unknown[];
    readonly refusal: AppError | null;
    readonly findings: readonly Finding[];
    readonly figures?: readonly Figure[];
  };
  readonly titles: { readonly faulty: string; readonly passed: string; readonly failed: string };
};

/** Whether what was tried can be used, and if not, why. */
export const TrialVerdict = ({ trial, titles }: Props) => {
  const errorText = useErrorText();
  const { faults, refusal, passed } = trial;
  if (faults.length > 0) return <Notice tone="amber" title={titles.faulty} live />;
  if (refusal) {
    const { title, action } = errorText(refusal);
    return (
      <Notice tone="red" title={title} live>
        {action}
      </Notice>
    );
  }
  if (passed) return <Notice tone="green" title={titles.passed} live />;
  return (
    <Notice tone="red" title={titles.failed} live>
      <Failings trial={trial} />
    </Notice>
  );
};

const Failings = ({ trial: { findings, figures = [] } }: Pick<Props, 'trial'>) => {
  const text = useText('templates');
  return (
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
  );
};
