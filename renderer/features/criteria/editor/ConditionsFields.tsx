import { Textarea } from '@mantine/core';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { LineList } from './LineList.tsx';
import type { PaneProps } from './pane-props.ts';

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
      <LineList
        lines={preconditions}
        look="condition"
        nameOf={(_, place) => text('condition', { place: place + 1 })}
        addLabel={text('addCondition')}
        onAdd={add}
        onRemove={(_, place) => put(preconditions.toSpliced(place, 1))}
      >
        {(one, place) => (
          <Textarea
            {...fieldOf(one.key)('text')}
            label={text('condition', { place: place + 1 })}
            autosize
            value={one.text}
            onChange={(event) =>
              put(preconditions.with(place, { ...one, text: event.currentTarget.value }))
            }
          />
        )}
      </LineList>
    </Section>
  );
};
