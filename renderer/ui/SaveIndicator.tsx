import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react';
import { timeText } from './day-text.ts';
import classes from './SaveIndicator.module.css';
import { useText } from './use-text.ts';

type Props = {
  readonly pending: boolean;
  readonly failed: boolean;
  readonly savedAt: Date | null;
};

/** "Đang lưu…", "Đã lưu 14:32", "Chưa lưu được": the state of saving, read out when it changes. */
export const SaveIndicator = ({ pending, failed, savedAt }: Props) => {
  const text = useText('ui');
  const state = stateOf({ pending, failed, savedAt });
  const Sign = signs[state];
  const words = {
    pending: text('saving.pending'),
    failed: text('saving.failed'),
    saved: text('saving.saved', { time: savedAt ? timeText(savedAt) : '' }),
    idle: text('saving.idle'),
  };
  return (
    <span className={classes.state} data-state={state} role="status">
      <Sign size={16} aria-hidden />
      {words[state]}
    </span>
  );
};

const signs = {
  pending: IconLoader2,
  failed: IconAlertTriangle,
  saved: IconCheck,
  idle: IconCheck,
} as const;

const stateOf = ({ pending, failed, savedAt }: Props): keyof typeof signs => {
  if (pending) return 'pending';
  if (failed) return 'failed';
  return savedAt ? 'saved' : 'idle';
};
