import { Button } from '@mantine/core';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from './RequiredProofs.module.css';
import type { RequiredList } from './RequiredProofsPage.tsx';
import { useTargetName } from './use-target-name.ts';
import type { ListDesk } from './use-list-desk.ts';

type Props = { readonly list: RequiredList; readonly desk: ListDesk };

/** Papers of the program's list that the province does not ask for. */
export const DroppedProofs = ({ list, desk }: Props) => {
  const text = useText('requiredLists');
  const targetName = useTargetName();
  if (list.dropped.length === 0) return null;
  return (
    <Section title={text('droppedTitle')}>
      <ul className={classes.dropped}>
        {list.dropped.map(({ id, target, name, reason }) => (
          <li key={id}>
            <span>
              {`${targetName(target)} · ${name}`}
              {reason !== '' && <span className={classes.quiet}>{` (${reason})`}</span>}
            </span>
            <Button
              size="xs"
              variant="default"
              disabled={!desk.act}
              aria-label={text('restoreOf', { name })}
              onClick={() => desk.restore(id, name)}
            >
              {text('restore')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
};
