import {
  IconCalendarCheck,
  IconCalendarDue,
  IconClockExclamation,
  IconEyeCheck,
  IconMessage,
  type Icon,
} from '@tabler/icons-react';
import { Link } from 'wouter';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../ui/use-text.ts';
import { useReminder } from './use-reminder.ts';
import classes from './Waiting.module.css';

/** What is late and what somebody asked about; nothing is shown while nothing waits. */
export const Waiting = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('home');
  const years = useText('years');
  const { data: items = [] } = useQuery('planning.worklist', { dossierId });
  const late = items.filter(({ overdue }) => overdue).length;
  const open = items.reduce((sum, { openComments }) => sum + openComments, 0);
  const carried = useQuery('years.carried', { dossierId }).data?.waiting ?? 0;
  const toReview = useQuery('assessments.toReview', { dossierId }).data?.length ?? 0;
  const reminder = useReminder(dossierId);
  if (late + open + carried + toReview === 0 && reminder === null) return null;
  const to = `/dossiers/${dossierId}/work`;
  return (
    <ul className={classes.list}>
      {reminder !== null && (
        <Line to={`/dossiers/${dossierId}/calendar`} sign={IconCalendarDue} label={reminder} />
      )}
      {carried > 0 && (
        <Line
          to={`/dossiers/${dossierId}/carried`}
          sign={IconCalendarCheck}
          label={years('waiting', { count: carried })}
        />
      )}
      {late > 0 && (
        <Line to={to} sign={IconClockExclamation} label={text('late', { count: late })} />
      )}
      {open > 0 && <Line to={to} sign={IconMessage} label={text('comments', { count: open })} />}
      {toReview > 0 && (
        <Line
          to={`/dossiers/${dossierId}/upgrade`}
          sign={IconEyeCheck}
          label={text('toReview', { count: toReview })}
        />
      )}
    </ul>
  );
};

type LineProps = { readonly to: string; readonly sign: Icon; readonly label: string };

const Line = ({ to, sign: Sign, label }: LineProps) => (
  <li>
    <Link to={to} className={classes.link ?? ''}>
      <Sign size={18} aria-hidden />
      {label}
    </Link>
  </li>
);
