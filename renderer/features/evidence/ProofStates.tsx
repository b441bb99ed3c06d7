import {
  IconAlertTriangle,
  IconCalendarOff,
  IconCircleCheck,
  IconPencil,
  IconUnlink,
} from '@tabler/icons-react';
import { Chip } from '../../ui/Chip.tsx';
import { dayText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import type { EvidenceRow } from './evidence-rows.ts';
import classes from './EvidencePage.module.css';

/** What stands against a proof, or that nothing does. */
export const ProofStates = ({ row }: { readonly row: EvidenceRow }) => {
  const text = useText('evidence');
  return (
    <span className={classes.states}>
      {row.state === 'usable' && (
        <Chip tone="green" icon={IconCircleCheck} plain>
          {text('filter.usable')}
        </Chip>
      )}
      {row.state === 'arrived' && (
        <Chip tone="amber" icon={IconAlertTriangle} plain>
          {text('filter.arrived')}
        </Chip>
      )}
      {row.isExpired && (
        <Chip tone="red" icon={IconCalendarOff} plain>
          {text('state.expired', { day: dayText(row.proof.expiresOn) })}
        </Chip>
      )}
      {row.places.length === 0 && (
        <Chip tone="amber" icon={IconUnlink} plain>
          {text('state.unused')}
        </Chip>
      )}
      {row.isUndescribed && (
        <Chip tone="amber" icon={IconPencil} plain>
          {text('state.undescribed')}
        </Chip>
      )}
    </span>
  );
};
