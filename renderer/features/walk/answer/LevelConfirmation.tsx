import { Button, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { instantText } from '../../../ui/day-text.ts';
import { useText } from '../../../ui/use-text.ts';
import { useLastLine } from '../footer/use-answer-history.ts';
import type { ViewProps } from '../walk-types.ts';
import classes from './Answer.module.css';
import { useAnswer } from './use-answer.ts';

/** The rule compares levels; that the level itself is right a person confirms, by name, day and reason. */
export const LevelConfirmation = ({ view }: ViewProps) => {
  if (view.verdict !== 'met' && view.verdict !== 'not-met') return null;
  return view.needsConfirmation ? <Confirm view={view} /> : <Confirmed view={view} />;
};

const Confirm = ({ view }: ViewProps) => {
  const text = useText('walk');
  const { save, fieldError } = useAnswer({ view });
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const { verdict } = view;
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(reason.trim() === '');
    if (reason.trim() !== '') void save({ verdict, reason });
  };
  return (
    <form className={classes.confirm} onSubmit={confirm}>
      <TextInput
        className={classes.confirmReason ?? ''}
        label={text('level.reason')}
        placeholder={text('level.reasonExample')}
        autoComplete="off"
        value={reason}
        error={isMissing ? text('level.reasonMissing') : fieldError('decided.reason')}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button type="submit" variant="default" size="md">
        {text('level.confirm', { level: view.level ?? '' })}
      </Button>
    </form>
  );
};

const Confirmed = ({ view }: ViewProps) => {
  const text = useText('walk');
  const { save } = useAnswer({ view });
  const last = useLastLine({ view }, isDecision);
  return (
    <div className={classes.confirmed}>
      <IconCircleCheck size={18} aria-hidden />
      <span>
        {text('level.confirmed', { level: view.level ?? '', reason: view.decidedReason })}
        {last && ` (${text('history.by', { at: instantText(last.at), officer: last.officer })})`}
      </span>
      <Button variant="subtle" size="compact-sm" onClick={() => void save({ verdict: null })}>
        {text('level.takeBack')}
      </Button>
    </div>
  );
};

const isDecision = (field: string): boolean => field === 'decision';
