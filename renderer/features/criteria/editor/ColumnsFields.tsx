import { TextInput } from '@mantine/core';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { addVariant, removeVariant } from './draft-variants.ts';
import { LineList } from './LineList.tsx';
import type { PaneProps } from './pane-props.ts';
import type { VariantDraft } from './set-draft.ts';

/** Regions or groups of communes, each with a level of its own. */
export const ColumnsFields = ({ draft, fieldOf, onChange }: PaneProps) => {
  const text = useText('setEditor');
  const { variants } = draft;
  const put = (place: number, changed: VariantDraft) =>
    onChange({ ...draft, variants: variants.with(place, changed) });
  return (
    <Section title={text('columns')} lead={text('columnsLead')}>
      <LineList
        lines={variants}
        look="column"
        nameOf={({ name }) => name}
        addLabel={text('addColumn')}
        onAdd={() => onChange(addVariant(draft))}
        onRemove={({ key }) => onChange(removeVariant(draft, key))}
      >
        {(one, place) => (
          <>
            <TextInput
              {...fieldOf(one.key)('name')}
              label={text('column.name')}
              value={one.name}
              onChange={(event) => put(place, { ...one, name: event.currentTarget.value })}
            />
            <TextInput
              label={text('column.definition')}
              value={one.definition}
              onChange={(event) => put(place, { ...one, definition: event.currentTarget.value })}
            />
          </>
        )}
      </LineList>
    </Section>
  );
};
