import {
  IconAward,
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
import { useProductReminder } from './use-product-reminder.ts';
import { useReminder } from './use-reminder.ts';
import classes from './Waiting.module.css';

type Props = { readonly dossierId: string; readonly unitId: string };

/** What is late, what runs out and what somebody asked about; nothing is shown while nothing waits. */
export const Waiting = ({ dossierId, unitId }: Props) => {
  const counted = useCountedLines(dossierId);
  const reminder = useReminder(dossierId);
  const products = useProductReminder(unitId);
  const dossier = `/dossiers/${dossierId}`;
  const lines: readonly LineProps[] = [
    ...(reminder === null
      ? []
      : [{ to: `${dossier}/calendar`, sign: IconCalendarDue, label: reminder }]),
    ...counted,
    ...(products === null
      ? []
      : [{ to: `${dossier}/registers/products`, sign: IconAward, label: products }]),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className={classes.list}>
      {lines.map((line) => (
        <Line key={line.label} {...line} />
      ))}
    </ul>
  );
};

/** What is counted of the dossier, without what counts nothing. */
const useCountedLines = (dossierId: string): readonly LineProps[] => {
  const text = useText('home');
  const years = useText('years');
  const { data: items = [] } = useQuery('planning.worklist', { dossierId });
  const late = items.filter(({ overdue }) => overdue).length;
  const open = items.reduce((sum, { openComments }) => sum + openComments, 0);
  const carried = useQuery('years.carried', { dossierId }).data?.waiting ?? 0;
  const toReview = useQuery('assessments.toReview', { dossierId }).data?.length ?? 0;
  const line = (count: number, page: string, about: Omit<LineProps, 'to'>): readonly LineProps[] =>
    count === 0 ? [] : [{ to: `/dossiers/${dossierId}/${page}`, ...about }];
  return [
    ...line(carried, 'carried', {
      sign: IconCalendarCheck,
      label: years('waiting', { count: carried }),
    }),
    ...line(late, 'work', { sign: IconClockExclamation, label: text('late', { count: late }) }),
    ...line(open, 'work', { sign: IconMessage, label: text('comments', { count: open }) }),
    ...line(toReview, 'upgrade', {
      sign: IconEyeCheck,
      label: text('toReview', { count: toReview }),
    }),
  ];
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
