import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './Papers.module.css';

/** How many errors the whole dossier still has, beside what hands its papers out; it holds nobody back. */
export const CheckLine = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('check');
  const { data } = useQuery('check.dossier', { dossierId });
  if (!data) return null;
  const count = data.counts.error;
  const Sign = count > 0 ? IconAlertCircle : IconCircleCheck;
  return (
    <Link
      to={`/dossiers/${dossierId}/check`}
      className={classes.check}
      data-tone={count > 0 ? 'red' : 'green'}
    >
      <Sign size={18} aria-hidden />
      {count > 0 ? text('papers.errors', { count }) : text('papers.clean')}
    </Link>
  );
};
