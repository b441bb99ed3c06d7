import { ActionIcon } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCheck,
  IconCircleDashed,
  IconKeyboard,
  IconPrinter,
} from '@tabler/icons-react';
import { Link } from 'wouter';
import { useCommand } from '../../app/use-command.ts';
import { useHandOver } from '../../app/use-hand-over.ts';
import { Chip } from '../../ui/Chip.tsx';
import { ConfirmlessDelete } from '../../ui/ConfirmlessDelete.tsx';
import { CountField } from '../../ui/CountField.tsx';
import { useText } from '../../ui/use-text.ts';
import { MinutesButton } from './Minutes.tsx';
import classes from './Survey.module.css';
import type { Begun, Place } from './survey-view.ts';

type Props = { readonly dossierId: string; readonly place: Place };
type CountProps = Props & { readonly field: 'households' | 'issued' | 'returned' };

/** One of the counts of a place, changed in its cell; what does not fit says so there. */
export const CountCell = ({ dossierId, place, field }: CountProps) => {
  const text = useText('survey');
  const save = useCommand('survey.savePlace', { fields: ['issued', 'returned'] });
  const { placeId, name, ledgerHouseholds } = place;
  const isUnlike =
    field === 'households' && ledgerHouseholds !== null && ledgerHouseholds !== place.households;
  return (
    <CountField
      label={text(`${field}Of`, { name })}
      labelHidden
      size="sm"
      value={place[field]}
      description={isUnlike ? text('ledger', { count: ledgerHouseholds }) : undefined}
      error={save.fieldError('issued') ?? save.fieldError('returned')}
      onCommit={(count) => void save.run({ dossierId, placeId, patch: { [field]: count ?? 0 } })}
    />
  );
};

/** How far the count of a place is. */
export const CountedCell = ({ place }: Pick<Props, 'place'>) => {
  const text = useText('survey');
  const { entry, isWhole, returned } = place;
  if (isWhole)
    return (
      <Chip tone="green" icon={IconCheck} plain>
        {text('state.whole', { count: returned })}
      </Chip>
    );
  if (entry.differing > 0)
    return (
      <Chip tone="amber" icon={IconAlertTriangle} plain>
        {text('state.differing', { count: entry.differing })}
      </Chip>
    );
  const isTyped = entry.first + entry.second > 0;
  return (
    <Chip tone={isTyped ? 'amber' : 'grey'} icon={IconCircleDashed} plain>
      {isTyped
        ? text('state.typing', { first: entry.first, second: entry.second })
        : text('state.none')}
    </Chip>
  );
};

/** Ballots one by one, or the sums of signed minutes. */
export const WorkCell = ({
  dossierId,
  place,
  guidance,
}: Props & { readonly guidance: Begun['guidance'] }) => {
  const text = useText('survey');
  const { placeId, name } = place;
  return (
    <span className={classes.work}>
      <Link
        to={`/dossiers/${dossierId}/survey/${placeId}`}
        aria-label={text('typeOf', { name })}
        className={classes.type}
      >
        <IconKeyboard size={18} aria-hidden /> {text('type')}
      </Link>
      <BallotsPrint dossierId={dossierId} place={place} />
      <MinutesButton dossierId={dossierId} place={place} guidance={guidance} />
    </span>
  );
};

/** The pile of numbered ballots of a place. */
const BallotsPrint = ({ dossierId, place: { placeId, name } }: Props) => {
  const text = useText('survey');
  const print = useCommand('ballots.print', { onDone: useHandOver() });
  return (
    <ActionIcon
      variant="subtle"
      size="lg"
      loading={print.pending}
      aria-label={text('ballotsOf', { name })}
      title={text('ballotsOf', { name })}
      onClick={() => void print.run({ dossierId, placeId, format: 'pdf' })}
    >
      <IconPrinter size={18} aria-hidden />
    </ActionIcon>
  );
};

export const RemoveCell = ({ dossierId, place: { placeId, name } }: Props) => {
  const undoText = useText('survey')('placeRemoved', { name });
  const remove = useCommand('survey.removePlace', { undoText });
  return <ConfirmlessDelete name={name} onRemove={() => void remove.run({ dossierId, placeId })} />;
};
