import { Button, Progress } from '@mantine/core';
import classes from './ProgressLine.module.css';
import { useText } from './use-text.ts';

type Props = {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly secondsLeft: number | null;
  readonly onCancel: () => void;
};

/** Long work: what, how much, how long, and Hủy. */
export const ProgressLine = ({ label, done, total, secondsLeft, onCancel }: Props) => {
  const text = useText('ui');
  const left = useTimeLeft(secondsLeft);
  return (
    <div className={classes.line}>
      <div className={classes.words}>
        <strong>{label}</strong>
        <span>
          {text('job.of', { done, total })}
          {left && ` · ${left}`}
        </span>
      </div>
      <Progress value={total > 0 ? (done / total) * 100 : 0} aria-label={label} />
      <Button
        variant="default"
        size="xs"
        aria-label={text('job.cancel', { label })}
        onClick={onCancel}
      >
        {text('cancel')}
      </Button>
    </div>
  );
};

const useTimeLeft = (seconds: number | null): string | null => {
  const text = useText('ui');
  if (seconds === null) return null;
  return seconds < 90
    ? text('job.secondsLeft', { seconds: Math.max(1, Math.round(seconds)) })
    : text('job.minutesLeft', { minutes: Math.round(seconds / 60) });
};
