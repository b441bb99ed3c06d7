import { Button } from '@mantine/core';
import { useCommand } from '../../../app/use-command.ts';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from './Entry.module.css';
import type { EntryPass } from './ballots-view.ts';
import type { DeskState } from './use-desk.ts';

type Props = {
  readonly dossierId: string;
  readonly placeId: string;
  readonly pass: EntryPass;
  readonly desk: DeskState;
  readonly onOpen: (number: number) => void;
};

const shown = 12;

/** The ballots typed last in this entry, to be opened again. */
export const Recent = ({ dossierId, placeId, pass, desk, onOpen }: Props) => {
  const text = useText('survey');
  const numbers = [...desk.typed.keys()].toReversed().slice(0, shown);
  if (numbers.length === 0) return null;
  return (
    <Section title={text('entry.recent')}>
      <div className={classes.recent}>
        {numbers.map((number) => (
          <Button
            key={number}
            size="compact-sm"
            variant={number === desk.number ? 'light' : 'default'}
            onClick={() => onOpen(number)}
          >
            {text('entry.openNumber', { number })}
          </Button>
        ))}
        {desk.number !== null && desk.typed.has(desk.number) && (
          <Remove ballot={{ dossierId, placeId, pass, number: desk.number }} />
        )}
      </div>
    </Section>
  );
};

type Key = {
  readonly dossierId: string;
  readonly placeId: string;
  readonly pass: EntryPass;
  readonly number: number;
};

const Remove = ({ ballot }: { readonly ballot: Key }) => {
  const text = useText('survey');
  const { number } = ballot;
  const undoText = text('entry.removed', { number });
  const remove = useCommand('survey.removeBallot', { undoText });
  return (
    <ConfirmlessDelete
      name={text('entry.openNumber', { number })}
      onRemove={() => void remove.run(ballot)}
    />
  );
};
