import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { LongTextField } from '../../../ui/LongTextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import classes from './Answer.module.css';
import { useAnswer } from './use-answer.ts';

/** Only where an act allows it; with that act and a reason. */
export const NotApplicable = ({ view }: ViewProps) => {
  const text = useText('walk');
  const { save, fieldError } = useAnswer({ view });
  const [asked, setAsked] = useState<boolean | null>(null);
  const { allowed, act, wording } = view.notApplicableRule;
  if (!allowed && !view.notApplicable) return null;
  const isOn = asked ?? view.notApplicable;
  const change = async (on: boolean) => {
    setAsked(on);
    if (on || !view.notApplicable) return;
    await save({ verdict: null });
    setAsked(null);
  };
  return (
    <div className={classes.notApplicable}>
      <Checkbox
        label={text('notApplicable')}
        checked={isOn}
        onChange={({ currentTarget }) => void change(currentTarget.checked)}
      />
      {isOn && (
        <>
          <p className={classes.rule}>
            {act !== '' && <strong>{act}: </strong>}
            {wording === '' ? text('notApplicable.ifAny') : wording}
          </p>
          <LongTextField
            label={text('notApplicable.reason')}
            description={view.notApplicable ? undefined : text('answer.reasonNeeded')}
            minRows={2}
            value={view.notApplicableReason}
            error={fieldError('notApplicable.reason')}
            onCommit={(reason) => void save({ verdict: 'not-applicable', reason })}
          />
        </>
      )}
    </div>
  );
};
