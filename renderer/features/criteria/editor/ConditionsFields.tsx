import { Button, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { PaneProps } from './pane-props.ts';
import classes from './SetEditor.module.css';

/** Conditions beside the criteria. */
export const ConditionsFields = ({ draft, fieldOf, onChange }: PaneProps) => {
  const text = useText('setEditor');
  const { preconditions } = draft;
  const put = (lines: typeof preconditions) => onChange({ ...draft, preconditions: lines });
  const add = () => {
    const key = draft.lastKey + 1;
    onChange({ ...draft, preconditions: [...preconditions, { key, text: '' }], lastKey: key });
  };
  return (
    <Section title={text('conditions')}>
      <ul className={classes.rows}>
        {preconditions.map((one, place) => (
          <li key={one.key} className={classes.condition}>
            <Textarea
              {...fieldOf(one.key)('text')}
              label={text('condition', { place: place + 1 })}
              autosize
              value={one.text}
              onChange={(event) =>
                put(preconditions.with(place, { ...one, text: event.currentTarget.value }))
              }
            />
            <ConfirmlessDelete
              name={text('condition', { place: place + 1 })}
              onRemove={() => put(preconditions.toSpliced(place, 1))}
            />
          </li>
        ))}
      </ul>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={add}
      >
        {text('addCondition')}
      </Button>
    </Section>
  );
};
