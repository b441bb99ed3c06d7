import {
  IconCalendarOff,
  IconChevronRight,
  IconChecklist,
  IconMapQuestion,
  IconPaperclip,
  IconTarget,
} from '@tabler/icons-react';
import { Link } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './NextActions.module.css';

type Action = OutputOf<'assessments.nextActions'>[number];

const icons = {
  indicator: IconTarget,
  'level-missing': IconMapQuestion,
  'evidence-expired': IconCalendarOff,
  'evidence-missing': IconPaperclip,
  condition: IconChecklist,
} as const;

const mostShown = 7;

/** The work nearest to its end first, each line a way to it. */
export const NextActions = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('home');
  const actions = useQuery('assessments.nextActions', { dossierId, limit: mostShown });
  return (
    <section aria-labelledby="next">
      <h2 id="next">{text('next')}</h2>
      <Loaded query={actions}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{text('nextEmpty')}</p>
          ) : (
            <ul className={classes.list}>
              {rows.map((action) => (
                <li key={`${action.kind} ${action.code}`}>
                  <ActionLink action={action} dossierId={dossierId} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
};

type LinkProps = { readonly action: Action; readonly dossierId: string };

const ActionLink = ({ action, dossierId }: LinkProps) => {
  const kind = useText('home')(`nextKind.${action.kind}`);
  const Sign = icons[action.kind];
  return (
    <Link to={addressOf(action, dossierId)} className={classes.link}>
      <Sign size={18} className={classes.icon} role="img" aria-label={kind} title={kind} />
      <span className={classes.code}>{action.kind === 'condition' ? '' : action.code}</span>
      <span className={classes.name} title={action.name}>
        {action.name}
      </span>
      <span className={classes.text}>{action.text}</span>
      <IconChevronRight size={18} className={classes.icon} aria-hidden />
    </Link>
  );
};

const addressOf = ({ kind, code }: Action, dossierId: string): string => {
  if (kind === 'condition') return `/dossiers/${dossierId}/registers/conditions`;
  return `/dossiers/${dossierId}/walk/${code}`;
};
