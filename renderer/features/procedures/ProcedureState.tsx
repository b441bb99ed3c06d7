import { IconCheck, IconFileText, IconPencil } from '@tabler/icons-react';
import type { OutputOf } from '../../bridge/client.ts';
import { Chip } from '../../ui/Chip.tsx';
import { timeText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './Procedures.module.css';

type State = Pick<
  OutputOf<'procedures.list'>[number],
  'used' | 'usedBy' | 'usedAt' | 'hasDraft'
> & { readonly by: string };

/** What new dossiers go by: icon, word, whose it is and since when; whether somebody is writing another. */
export const ProcedureState = ({ state }: { readonly state: State }) => {
  const text = useText('procedures');
  const { used, usedBy, usedAt, hasDraft, by } = state;
  return (
    <div className={classes.state}>
      {used ? (
        <Chip plain tone="green" icon={IconCheck}>
          {text('state.own', { by })}
        </Chip>
      ) : (
        <Chip plain tone="grey" icon={IconFileText}>
          {text('state.shipped')}
        </Chip>
      )}
      {used && (
        <span className={classes.quiet}>
          {text('state.since', { person: usedBy, at: usedAt ? timeText(new Date(usedAt)) : '' })}
        </span>
      )}
      {hasDraft && (
        <Chip plain tone="amber" icon={IconPencil}>
          {text('state.draft')}
        </Chip>
      )}
    </div>
  );
};
