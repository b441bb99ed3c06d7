import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Loaded } from '../../app/Loaded.tsx';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { ConflictSides } from './ConflictSides.tsx';
import type { Conflict, Side } from './merge-words.ts';

/** What is still to be decided. */
export const Conflicts = () => {
  const text = useText('merges');
  const decide = useCommand('merges.decide', { undoText: text('conflicts.decided') });
  const choose = ({ entity, recordId, field }: Conflict, { deviceId, seq }: Side) =>
    void decide.run({ entity, recordId, field, deviceId, seq });
  return (
    <Section title={text('conflicts.title')} lead={text('conflicts.lead')}>
      <Loaded query={useQuery('merges.conflicts', {})}>
        {(conflicts) =>
          conflicts.length === 0 ? (
            <p>{text('conflicts.none')}</p>
          ) : (
            <ConflictSides
              conflicts={conflicts}
              choice={(conflict, side, words) => (
                <Button
                  variant="default"
                  size="compact-sm"
                  leftSection={<IconCheck size={16} aria-hidden />}
                  aria-label={text('conflicts.useOf', { officer: side.officer, value: words })}
                  disabled={decide.pending}
                  onClick={() => choose(conflict, side)}
                >
                  {text('conflicts.use')}
                </Button>
              )}
            />
          )
        }
      </Loaded>
    </Section>
  );
};
