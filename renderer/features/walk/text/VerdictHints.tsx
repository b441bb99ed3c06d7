import { Button } from '@mantine/core';
import { useId } from 'react';
import { dayText } from '../../../ui/day-text.ts';
import { useText } from '../../../ui/use-text.ts';
import { useAnswer } from '../answer/use-answer.ts';
import type { ViewProps } from '../walk-types.ts';
import classes from './VerdictLine.module.css';

/** What is worth a look beside the verdict: what hangs on it, on what it hangs, and a word that is missing. */
export const VerdictHints = ({ view }: ViewProps) => {
  const text = useText('judgement');
  const { number } = view.criterion;
  return (
    <>
      {view.holdsBack && (
        <p className={classes.hint}>{text(`holdsBack.${view.holdsBack}`, { number })}</p>
      )}
      {view.expiring.map(({ label, expiresOn, expired }) => (
        <p key={label} className={classes.hint}>
          {text(expired ? 'expired' : 'expiring', { label, day: dayText(expiresOn) })}
        </p>
      ))}
      {view.estimateMissing && <Estimate view={view} />}
    </>
  );
};

const Estimate = ({ view }: ViewProps) => {
  const text = useText('judgement');
  const { save } = useAnswer({ view });
  const id = useId();
  const year = view.slots[0]?.asOf.slice(0, 4) ?? '';
  return (
    <div className={classes.hint}>
      <span id={id}>{text('estimate', { year })}</span>{' '}
      <Button
        variant="default"
        size="compact-sm"
        aria-describedby={id}
        onClick={() => void save({ qualifier: 'ước' })}
      >
        {text('estimate.add')}
      </Button>
    </div>
  );
};
