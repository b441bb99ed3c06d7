import { useText } from '../../ui/use-text.ts';
import classes from './VerdictBar.module.css';

type Counts = {
  readonly met: number;
  readonly notMet: number;
  readonly notApplicable: number;
  readonly undecided: number;
};

/** The four verdicts as parts of one line; each is also said in words under it. */
export const VerdictBar = ({ counts }: { readonly counts: Counts }) => {
  const text = useText('ui');
  const parts = [
    { key: 'met', count: counts.met, tone: 'green' },
    { key: 'not-applicable', count: counts.notApplicable, tone: 'grey' },
    { key: 'undecided', count: counts.undecided, tone: 'amber' },
    { key: 'not-met', count: counts.notMet, tone: 'red' },
  ] as const;
  const shown = parts.filter(({ count }) => count > 0);
  return (
    <>
      <div className={classes.bar} aria-hidden>
        {shown.map(({ key, count, tone }) => (
          <span key={key} data-tone={tone} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className={classes.words}>
        {shown.map(({ key, count, tone }) => (
          <li key={key}>
            <span className={classes.dot} data-tone={tone} aria-hidden />
            {count} {text(`verdict.${key}`).toLowerCase()}
          </li>
        ))}
      </ul>
    </>
  );
};
